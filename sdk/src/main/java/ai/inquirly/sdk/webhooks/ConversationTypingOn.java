package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookTypingEvent;

/**
 * Somebody began to type.
 *
 * @param payload all that the delivery says
 */
public record ConversationTypingOn(WebhookTypingEvent payload) implements AboutTyping {}
