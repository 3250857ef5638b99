/** Which event is told to which receiver, and in which form. */
package ai.inquirly.sdk.testing.server.domain.webhooks;
