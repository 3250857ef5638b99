package ai.inquirly.sdk.webhooks;

import jakarta.annotation.Nullable;

/** What an event is about: the events of one subject keep their order. */
final class Subject {
  private Subject() {}

  /**
   * The subject, to be compared with equals; one of its own where there is no order to keep.
   *
   * @throws ai.inquirly.sdk.core.json.MissingPropertyException if the event does not name it
   */
  static Object of(WebhookEvent event) {
    Long conversation = conversationId(event);
    if (conversation != null) {
      return "conversation " + conversation;
    }
    return event instanceof AboutContact contact ? "contact " + contact.contactId() : new Object();
  }

  private static @Nullable Long conversationId(WebhookEvent event) {
    if (event instanceof AboutMessage message) {
      return message.conversationId();
    }
    if (event instanceof AboutConversation conversation) {
      return conversation.conversationId();
    }
    return event instanceof AboutTyping typing ? (Long) typing.conversationId() : null;
  }
}
