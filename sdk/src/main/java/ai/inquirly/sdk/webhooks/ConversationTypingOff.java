package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookTypingEvent;

/**
 * Somebody stopped typing.
 *
 * @param payload all that the delivery says
 */
public record ConversationTypingOff(WebhookTypingEvent payload) implements AboutTyping {}
