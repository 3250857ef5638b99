package ai.inquirly.sdk.webhooks;

import java.util.OptionalLong;

/**
 * One event that the server told a receiver: a record for each kind, with the model of its payload,
 * and {@link UnknownEvent} for kinds that this SDK does not know. {@code id} means another thing in
 * each payload, which is why it has no getter here.
 */
public sealed interface WebhookEvent
    permits AboutMessage,
        AboutConversation,
        AboutContact,
        AboutInbox,
        AboutTyping,
        WebwidgetTriggered,
        AccountCreated,
        UnknownEvent {

  /** The event's name as the body says it, such as {@code message_created}. */
  String name();

  /**
   * The account, where the delivery names it. Conversation and typing events of servers before
   * 4.14.2 name it only in the last message, if there is one; inbox events in the business hours.
   */
  OptionalLong accountId();
}
