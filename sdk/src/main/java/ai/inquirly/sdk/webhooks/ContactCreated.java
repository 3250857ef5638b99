package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookContactEvent;

/**
 * A contact was made.
 *
 * @param payload all that the delivery says
 */
public record ContactCreated(WebhookContactEvent payload) implements AboutContact {}
