package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookInboxEvent;

/**
 * An inbox was made.
 *
 * @param payload all that the delivery says
 */
public record InboxCreated(WebhookInboxEvent payload) implements AboutInbox {}
