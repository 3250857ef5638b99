/** The public plane: what visitors may do without a token. */
package ai.inquirly.sdk.testing.server.operations.open;
