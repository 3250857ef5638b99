/** Agent bots of an account. */
package ai.inquirly.sdk.testing.server.operations.bots;
