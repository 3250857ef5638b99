package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookSender;
import ai.inquirly.sdk.model.WebhookTypingEvent;
import java.util.OptionalLong;

/**
 * Somebody began or stopped typing; from server 4.2.0 on, and sent to API inboxes without being
 * asked. Nothing ends typing by itself: let it run out after some 30 seconds.
 */
public sealed interface AboutTyping extends WebhookEvent
    permits ConversationTypingOn, ConversationTypingOff {
  /** All that the delivery says. */
  WebhookTypingEvent payload();

  /** Number of the conversation, as the API's paths take it. */
  default long conversationId() {
    return payload().getConversation().getId();
  }

  /** Id of the inbox. */
  default long inboxId() {
    return payload().getConversation().getInboxId();
  }

  /** Who is typing. */
  default WebhookSender user() {
    return payload().getUser();
  }

  /** What kind of sender it is, read from the sender's {@code type} or the lack of it. */
  default SenderKind userKind() {
    return SenderKind.of(user());
  }

  @Override
  default String name() {
    return payload().getEvent().toString();
  }

  @Override
  default OptionalLong accountId() {
    return AccountIds.in(payload());
  }
}
