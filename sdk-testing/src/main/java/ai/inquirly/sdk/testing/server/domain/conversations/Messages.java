package ai.inquirly.sdk.testing.server.domain.conversations;

import ai.inquirly.sdk.testing.server.domain.messages.MessageRules;
import ai.inquirly.sdk.testing.server.domain.messages.Placeholders;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.events.Event;
import ai.inquirly.sdk.testing.server.events.EventName;
import ai.inquirly.sdk.testing.server.http.UploadedFile;
import ai.inquirly.sdk.testing.server.state.AgentBotInbox;
import ai.inquirly.sdk.testing.server.state.Attachment;
import ai.inquirly.sdk.testing.server.state.Changes;
import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.Row;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes and changes messages, with what they do to their conversation. */
public final class Messages {
  private static final int PER_MINUTE = 200;
  private static final int MINUTE = 60;

  private final Installation installation;
  private final Conversations conversations;
  private final Attachments attachments;

  /** Works on this installation. */
  public Messages(Installation installation) {
    this.installation = installation;
    this.conversations = new Conversations(installation);
    this.attachments = new Attachments(installation);
  }

  /**
   * Adds a message that no user or bot asks for.
   *
   * @param draft a new row with content, type, sender and whatever else the request asks for
   * @param files the files that belong to it
   */
  public Message create(Conversation conversation, Message draft, List<UploadedFile> files) {
    return create(conversation, draft, files, null);
  }

  /**
   * Adds a message.
   *
   * @param draft a new row with content, type, sender and whatever else the request asks for
   * @param files the files that belong to it
   * @param performedBy the user or bot who calls, whom activities name; null for nobody
   */
  public Message create(
      Conversation conversation, Message draft, List<UploadedFile> files, Row performedBy) {
    check(conversation, draft, files);
    draft.set(Message.ACCOUNT_ID, conversation.get(Conversation.ACCOUNT_ID));
    draft.set(Message.INBOX_ID, conversation.get(Conversation.INBOX_ID));
    draft.set(Message.CONVERSATION_ID, conversation.id());
    draft.set(Message.PROCESSED_MESSAGE_CONTENT, draft.get(Message.CONTENT));
    new Placeholders(installation).fill(conversation, draft);
    Message message = installation.table(Message.ENTITY).insert(draft);
    attachments.attach(message, files);
    reopen(conversation, message, performedBy);
    conversation.set(Conversation.LAST_ACTIVITY_AT, message.createdAt());
    installation.table(Conversation.ENTITY).touch(conversation);
    tell(EventName.MESSAGE_CREATED, message, null, performedBy);
    new Replies(installation, conversations).note(conversation, message);
    new Followers(installation).note(conversation, message);
    new Templates(installation).after(conversation, message);
    if (message.sender(installation) instanceof Contact contact) {
      contact.set(Contact.LAST_ACTIVITY_AT, installation.now());
      Changes changes = installation.table(Contact.ENTITY).save(contact);
      installation
          .events()
          .publish(Event.of(EventName.CONTACT_UPDATED, contact, changes, installation.now()));
    }
    return message;
  }

  /** Ends a change of a message and tells of it. */
  public Changes save(Message message) {
    Changes changes = installation.table(Message.ENTITY).save(message);
    if (!changes.isEmpty()) {
      installation.table(Conversation.ENTITY).touch(message.conversation(installation));
      tell(EventName.MESSAGE_UPDATED, message, changes, null);
    }
    return changes;
  }

  /** Puts a notice in the place of a message; its files are gone. */
  public void delete(Message message) {
    message.set(Message.CONTENT, "This message was deleted");
    message.set(Message.CONTENT_TYPE, "text");
    message.set(
        Message.CONTENT_ATTRIBUTES, JsonNodeFactory.instance.objectNode().put("deleted", true));
    installation.table(Attachment.ENTITY).stream(Attachment.MESSAGE_ID, message.id())
        .forEach(installation.table(Attachment.ENTITY)::delete);
    save(message);
  }

  private void check(Conversation conversation, Message draft, List<UploadedFile> files) {
    ValidationErrors errors = new ValidationErrors();
    Inbox inbox = conversation.inbox(installation);
    Attachments.check(inbox, files, errors);
    Instant minuteAgo = installation.now().minusSeconds(MINUTE);
    int recent = 0;
    for (Message message : Message.of(installation, conversation).newestFirst()) {
      if (message.createdAt().isBefore(minuteAgo) || ++recent == PER_MINUTE) {
        break;
      }
    }
    if (recent == PER_MINUTE) {
      errors.addFull("base", "Too many messages");
    }
    MessageRules.check(draft, errors);
    errors.check();
    MessageRules.linkReply(draft, Message.of(installation, conversation));
  }

  private void reopen(Conversation conversation, Message message, Row performedBy) {
    Contact contact = conversation.contact(installation);
    if (!message.isType("incoming") || contact.is(Contact.BLOCKED)) {
      return;
    }
    if (conversation.isStatus("snoozed")) {
      conversation.set(Conversation.STATUS, "open");
      conversations.save(conversation, performedBy);
    } else if (conversation.isStatus("resolved")) {
      Inbox inbox = conversation.inbox(installation);
      boolean bot = AgentBotInbox.activeBot(installation, inbox) != null;
      conversation.set(Conversation.STATUS, bot ? "pending" : "open");
      boolean byContact =
          !bot && inbox.isOf(ChannelType.API) && message.sender(installation) == contact;
      conversations.save(conversation, byContact ? contact : performedBy);
    }
  }

  private void tell(EventName name, Message subject, Changes changes, Row performedBy) {
    installation
        .events()
        .publish(
            new Event(
                name, subject, Optional.ofNullable(changes), performedBy, installation.now()));
  }
}
