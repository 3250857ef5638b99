/** The platform plane: accounts, users, memberships and bots. */
package ai.inquirly.sdk.testing.server.operations.platform;
