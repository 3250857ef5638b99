package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookConversationEvent;

/**
 * A conversation was opened. Told to agent bots only.
 *
 * @param payload all that the delivery says
 */
public record ConversationOpened(WebhookConversationEvent payload) implements AboutConversation {}
