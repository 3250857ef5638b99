package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookConversationEvent;

/**
 * An agent ran a macro that posts to an address. Never signed, by any server.
 *
 * @param payload all that the delivery says
 */
public record MacroExecuted(WebhookConversationEvent payload) implements AboutConversation {}
