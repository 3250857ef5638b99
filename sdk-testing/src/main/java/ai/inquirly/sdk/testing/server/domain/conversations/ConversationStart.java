package ai.inquirly.sdk.testing.server.domain.conversations;

import ai.inquirly.sdk.testing.server.domain.messages.MessageDraft;
import ai.inquirly.sdk.testing.server.domain.messages.MessageDrafts;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Row;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Begins a conversation as a request asks, with its first message. */
public final class ConversationStart {
  private final Installation installation;

  /** Works on this installation. */
  public ConversationStart(Installation installation) {
    this.installation = installation;
  }

  /** A new conversation, or the last one of the contact inbox where there may be but one. */
  public Conversation perform(ContactInbox contactInbox, Params params, Row caller) {
    Conversation conversation = existing(contactInbox);
    if (conversation == null) {
      conversation = new Conversations(installation).create(contactInbox, draft(params), caller);
    }
    if (params.isPresent("message")) {
      addMessage(conversation, params.object("message"), caller);
    }
    return conversation;
  }

  private Conversation existing(ContactInbox contactInbox) {
    Conversation last = null;
    if (contactInbox.inbox(installation).is(Inbox.LOCK_TO_SINGLE_CONVERSATION)) {
      for (Conversation conversation :
          installation
              .table(Conversation.ENTITY)
              .where(Conversation.CONTACT_INBOX_ID, contactInbox.id())) {
        last = conversation;
      }
    }
    return last;
  }

  private static Conversation draft(Params params) {
    Conversation draft = new Conversation();
    assignAttributes(draft, params, Conversation.ADDITIONAL_ATTRIBUTES);
    assignAttributes(draft, params, Conversation.CUSTOM_ATTRIBUTES);
    params.assignTo(
        draft, Conversation.SNOOZED_UNTIL, Conversation.ASSIGNEE_ID, Conversation.TEAM_ID);
    if (params.isPresent("status")) {
      params.assignTo(draft, Conversation.STATUS);
    }
    dropBadReferer(draft);
    return draft;
  }

  private static void assignAttributes(Conversation draft, Params params, Column<JsonNode> column) {
    JsonNode sent = params.get(column.name());
    if (sent != null && !sent.isNull() && !sent.isObject()) {
      throw new InternalFailure(column.name() + " is no object");
    }
    draft.set(column, Json.orEmpty(sent));
  }

  /** What is no web address is no referer. */
  private static void dropBadReferer(Conversation draft) {
    JsonNode attributes = draft.get(Conversation.ADDITIONAL_ATTRIBUTES);
    String referer = attributes.path("referer").asText("");
    if (!referer.isEmpty() && !referer.matches("(?s)https?://\\S+")) {
      draft.set(
          Conversation.ADDITIONAL_ATTRIBUTES,
          Json.merged(attributes, Json.object().putNull("referer")));
    }
  }

  private void addMessage(Conversation conversation, ObjectNode sent, Row caller) {
    if (sent == null) {
      throw new InternalFailure("message is no object");
    }
    MessageDraft draft = new MessageDrafts(installation).of(conversation, new Params(sent), caller);
    new Messages(installation).create(conversation, draft.message(), draft.files(), caller);
  }
}
