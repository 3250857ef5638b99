package ai.inquirly.sdk.testing.server.domain.automation;

import ai.inquirly.sdk.testing.server.domain.conversations.Messages;
import ai.inquirly.sdk.testing.server.events.Event;
import ai.inquirly.sdk.testing.server.events.EventName;
import ai.inquirly.sdk.testing.server.http.UploadedFile;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.state.AutomationFile;
import ai.inquirly.sdk.testing.server.state.AutomationRule;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.StoredFile;
import ai.inquirly.sdk.testing.server.state.WebhookRequest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What rules and macros send: messages into a conversation, and the conversation to programs. */
final class Sending {
  private final Installation installation;
  private final Conversation conversation;

  Sending(Installation installation, Conversation conversation) {
    this.installation = installation;
    this.conversation = conversation;
  }

  /** A message that nobody seems to have written; it says which rule it comes from. */
  void message(JsonNode params, AutomationRule rule) {
    Message draft = draft(Actions.first(params), false);
    draft.set(Message.CONTENT_ATTRIBUTES, Json.object().put("automation_rule_id", rule.id()));
    new Messages(installation).create(conversation, draft, List.of(), rule);
  }

  /** A message or note of a user. */
  void message(JsonNode params, boolean note, Row user) {
    Message draft = draft(Actions.first(params), note);
    draft.sender(user);
    new Messages(installation).create(conversation, draft, List.of(), user);
  }

  /** A message with those of the rule's files that the parameters name. */
  void attachments(JsonNode params, AutomationRule rule) {
    List<UploadedFile> files = new ArrayList<>();
    for (AutomationFile kept :
        installation
            .table(AutomationFile.ENTITY)
            .where(AutomationFile.AUTOMATION_RULE_ID, rule.id())) {
      StoredFile file = installation.table(StoredFile.ENTITY).get(kept.get(AutomationFile.FILE_ID));
      if (names(params, file.id())) {
        files.add(
            new UploadedFile(
                file.get(StoredFile.FILENAME), file.get(StoredFile.CONTENT_TYPE), file.content()));
      }
    }
    if (!files.isEmpty()) {
      Message draft = draft(Actions.first(null), false);
      new Messages(installation).create(conversation, draft, files, rule);
    }
  }

  /** The conversation as it is now, to an address. */
  void webhook(JsonNode params, String eventName, Row causedBy) {
    WebhookRequest request = new WebhookRequest();
    request.set(WebhookRequest.URL, Actions.first(params).asText());
    request.set(WebhookRequest.EVENT_NAME, eventName);
    request.set(WebhookRequest.CONVERSATION_ID, conversation.id());
    installation
        .events()
        .publish(
            new Event(
                EventName.WEBHOOK_REQUESTED,
                request,
                Optional.empty(),
                causedBy,
                installation.now()));
  }

  private static Message draft(JsonNode content, boolean note) {
    Message draft = new Message();
    draft.set(Message.MESSAGE_TYPE, "outgoing");
    draft.set(Message.CONTENT, content.isNull() ? null : content.asText());
    draft.set(Message.PRIVATE, note);
    return draft;
  }

  private static boolean names(JsonNode ids, long id) {
    for (JsonNode one : ids) {
      if (one.asLong() == id) {
        return true;
      }
    }
    return false;
  }
}
