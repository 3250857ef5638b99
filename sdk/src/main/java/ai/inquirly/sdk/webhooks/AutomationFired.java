package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookConversationEvent;

/**
 * An automation rule posted to an address ({@code automation_event.*}). Never signed, by any
 * server. A rule about messages tells the conversation: the message may be its last one.
 *
 * @param payload all that the delivery says
 */
public record AutomationFired(WebhookConversationEvent payload) implements AboutConversation {
  static final String PREFIX = "automation_event.";

  /** The event that the rule is for, such as {@code conversation_created}. */
  public String trigger() {
    return name().substring(PREFIX.length());
  }
}
