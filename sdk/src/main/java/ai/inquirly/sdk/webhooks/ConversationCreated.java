package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookConversationEvent;

/**
 * A conversation began.
 *
 * @param payload all that the delivery says
 */
public record ConversationCreated(WebhookConversationEvent payload) implements AboutConversation {}
