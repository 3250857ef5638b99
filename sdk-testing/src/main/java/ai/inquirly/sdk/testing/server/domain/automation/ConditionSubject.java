package ai.inquirly.sdk.testing.server.domain.automation;

import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Message;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a condition looks at: a conversation with its contact and one of its messages.
 *
 * @param conversation the conversation
 * @param contact its contact, maybe null
 * @param message the message, null where the conversation has none
 */
record ConditionSubject(Conversation conversation, Contact contact, Message message) {

  /** The value of a standard attribute; JSON null if there is none. */
  JsonNode value(String key) {
    return switch (key) {
      case "content", "message_type" -> ofMessage(key);
      case "email" -> RecordView.value(contact == null ? null : contact.get(Contact.EMAIL));
      case "phone_number" ->
          RecordView.value(contact == null ? null : contact.get(Contact.PHONE_NUMBER));
      case "city", "company" ->
          contact == null
              ? RecordView.value(null)
              : of(contact.get(Contact.ADDITIONAL_ATTRIBUTES), key);
      case "status" -> RecordView.value(conversation.get(Conversation.STATUS));
      case "priority" -> RecordView.value(conversation.get(Conversation.PRIORITY));
      case "assignee_id" -> RecordView.value(conversation.get(Conversation.ASSIGNEE_ID));
      case "team_id" -> RecordView.value(conversation.get(Conversation.TEAM_ID));
      case "inbox_id" -> RecordView.value(conversation.get(Conversation.INBOX_ID));
      default -> of(conversation.get(Conversation.ADDITIONAL_ATTRIBUTES), key);
    };
  }

  /** The value of a custom attribute of the conversation or of its contact. */
  JsonNode customValue(String key, boolean ofContact) {
    if (!ofContact) {
      return of(conversation.get(Conversation.CUSTOM_ATTRIBUTES), key);
    }
    return contact == null
        ? RecordView.value(null)
        : of(contact.get(Contact.CUSTOM_ATTRIBUTES), key);
  }

  private JsonNode ofMessage(String key) {
    if (message == null) {
      return RecordView.value(null);
    }
    return RecordView.value(
        key.equals("content")
            ? message.get(Message.PROCESSED_MESSAGE_CONTENT)
            : message.get(Message.MESSAGE_TYPE));
  }

  private static JsonNode of(JsonNode values, String key) {
    return RecordView.value(Json.orEmpty(values).get(key));
  }
}
