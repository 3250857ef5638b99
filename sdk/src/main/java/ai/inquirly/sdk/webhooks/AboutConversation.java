package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookConversationEvent;
import java.util.OptionalLong;

/**
 * An event about a conversation. Account webhooks and API inboxes see the conversation as it is
 * when the delivery is made, which may be newer than the event.
 */
public sealed interface AboutConversation extends WebhookEvent
    permits ConversationCreated,
        ConversationUpdated,
        ConversationStatusChanged,
        ConversationOpened,
        ConversationResolved,
        AutomationFired,
        MacroExecuted {
  /** All that the delivery says. */
  WebhookConversationEvent payload();

  /** Number of the conversation, as the API's paths take it. */
  default long conversationId() {
    return payload().getId();
  }

  /** Id of the inbox. */
  default long inboxId() {
    return payload().getInboxId();
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
