/**
 * Adapters that feed a {@link ai.inquirly.sdk.webhooks.WebhookRouter}: the JDK's HTTP server, a
 * servlet, and a Spring Boot controller. Each hands over the raw bytes, for a signature fits
 * nothing else, and answers with the router's status at once.
 */
package ai.inquirly.examples.webhooks;
