package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookMessageEvent;

/**
 * A stored message was changed: delivery status, answers to a form, deletion. The delivery does not
 * say what changed; {@link Bot#refetch(AboutMessage)} reads the message as it is.
 *
 * @param payload all that the delivery says
 */
public record MessageUpdated(WebhookMessageEvent payload) implements AboutMessage {}
