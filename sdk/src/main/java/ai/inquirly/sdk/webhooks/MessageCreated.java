package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookMessageEvent;

/**
 * A message was written: by the contact, an agent, a bot or an automation rule; private notes too.
 *
 * @param payload all that the delivery says
 */
public record MessageCreated(WebhookMessageEvent payload) implements AboutMessage {}
