/** Where an account's events are sent. */
package ai.inquirly.sdk.testing.server.operations.webhooks;
