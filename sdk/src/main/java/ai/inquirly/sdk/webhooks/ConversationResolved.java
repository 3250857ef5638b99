package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookConversationEvent;

/**
 * A conversation was resolved. Told to agent bots only.
 *
 * @param payload all that the delivery says
 */
public record ConversationResolved(WebhookConversationEvent payload) implements AboutConversation {}
