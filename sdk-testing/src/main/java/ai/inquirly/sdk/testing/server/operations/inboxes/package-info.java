/** Inboxes by channel, who works in them, and their bots. */
package ai.inquirly.sdk.testing.server.operations.inboxes;
