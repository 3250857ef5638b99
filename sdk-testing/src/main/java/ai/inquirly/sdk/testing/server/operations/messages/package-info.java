/** Messages, as agents and bots read and write them. */
package ai.inquirly.sdk.testing.server.operations.messages;
