package ai.inquirly.sdk.testing.server.render;

import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.Row;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The three forms of a message: of the application plane, inside conversations, and public. */
public final class MessageView {
  private MessageView() {}

  /** As the messages operations of the application plane serve it. */
  public static ObjectNode json(Installation installation, Message message) {
    Conversation conversation = message.conversation(installation);
    ObjectNode json =
        Json.object()
            .put("id", message.id())
            .put("content", content(installation, message))
            .put("inbox_id", message.get(Message.INBOX_ID))
            .put("conversation_id", conversation.get(Conversation.DISPLAY_ID))
            .put("message_type", typeNumber(message))
            .put("content_type", message.get(Message.CONTENT_TYPE))
            .put("status", message.get(Message.STATUS));
    json.set("content_attributes", Json.orEmpty(message.get(Message.CONTENT_ATTRIBUTES)));
    json.put("created_at", WireTimes.epoch(message.createdAt()))
        .put("private", message.get(Message.PRIVATE))
        .put("source_id", message.get(Message.SOURCE_ID));
    addSender(json, installation, message, conversation.account(installation));
    AttachmentView.addTo(json, installation, message);
    return json;
  }

  /** As it lies inside a conversation, and in events: the raw row and a little more. */
  public static ObjectNode event(Installation installation, Message message) {
    Account account = message.conversation(installation).account(installation);
    return event(installation, message, account);
  }

  /**
   * As {@link #event(Installation, Message)}.
   *
   * @param account the account whose availability of users counts, null where it is not known
   */
  public static ObjectNode event(Installation installation, Message message, Account account) {
    Conversation conversation = message.conversation(installation);
    ObjectNode json = RecordView.json(message);
    json.put("content", content(installation, message));
    json.put("created_at", WireTimes.epoch(message.createdAt()));
    json.put("message_type", typeNumber(message));
    json.put("conversation_id", conversation.get(Conversation.DISPLAY_ID));
    json.set("conversation", conversationOf(installation, conversation));
    AttachmentView.addTo(json, installation, message);
    addSender(json, installation, message, account);
    return json;
  }

  /** As the public plane serves it. */
  public static ObjectNode open(Installation installation, Message message) {
    Conversation conversation = message.conversation(installation);
    ObjectNode json =
        Json.object()
            .put("id", message.id())
            .put("content", content(installation, message))
            .put("message_type", typeNumber(message))
            .put("content_type", message.get(Message.CONTENT_TYPE));
    json.set("content_attributes", Json.orEmpty(message.get(Message.CONTENT_ATTRIBUTES)));
    json.put("created_at", WireTimes.epoch(message.createdAt()))
        .put("conversation_id", conversation.get(Conversation.DISPLAY_ID));
    AttachmentView.addTo(json, installation, message);
    addSender(json, installation, message, null);
    return json;
  }

  /**
   * The text that is served: for a survey outside websites a sentence with the survey's address.
   */
  public static String content(Installation installation, Message message) {
    Conversation conversation = message.conversation(installation);
    boolean survey = "input_csat".equals(message.get(Message.CONTENT_TYPE));
    if (!survey || conversation.inbox(installation).isOf(ChannelType.WEB_WIDGET)) {
      return message.get(Message.CONTENT);
    }
    return "Please rate this conversation, "
        + installation.origin()
        + "/survey/responses/"
        + conversation.get(Conversation.UUID);
  }

  /** The number of the message type. */
  public static int typeNumber(Message message) {
    return Message.TYPES.indexOf(message.get(Message.MESSAGE_TYPE));
  }

  private static void addSender(
      ObjectNode json, Installation installation, Message message, Account account) {
    Row sender = message.sender(installation);
    if (sender != null) {
      Inbox inbox = installation.table(Inbox.ENTITY).find(message.get(Message.INBOX_ID));
      json.set("sender", SenderView.json(installation, sender, account, inbox));
    }
  }

  private static ObjectNode conversationOf(Installation installation, Conversation conversation) {
    ContactInbox contactInbox = conversation.contactInbox(installation);
    ObjectNode json =
        Json.object()
            .put("assignee_id", conversation.get(Conversation.ASSIGNEE_ID))
            .put("unread_count", ConversationView.unreadCount(installation, conversation))
            .put(
                "last_activity_at",
                WireTimes.epoch(conversation.get(Conversation.LAST_ACTIVITY_AT)));
    String sourceId = contactInbox == null ? null : contactInbox.get(ContactInbox.SOURCE_ID);
    return json.set("contact_inbox", Json.object().put("source_id", sourceId));
  }
}
