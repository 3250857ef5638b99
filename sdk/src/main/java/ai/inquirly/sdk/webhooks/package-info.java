/**
 * Receives what the server tells by itself: {@link ai.inquirly.sdk.webhooks.WebhookVerifier} checks
 * who sent a delivery, {@link ai.inquirly.sdk.webhooks.Webhooks} reads it as one of the records of
 * {@link ai.inquirly.sdk.webhooks.WebhookEvent}, {@link ai.inquirly.sdk.webhooks.WebhookRouter}
 * does both, sorts out doubles and echoes, and runs your handlers after the answer is given. Knows
 * bytes and headers, no HTTP server: any of them can feed it.
 */
package ai.inquirly.sdk.webhooks;
