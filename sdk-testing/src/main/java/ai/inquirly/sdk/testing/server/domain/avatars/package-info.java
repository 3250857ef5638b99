/** Pictures of users, contacts, inboxes and bots. */
package ai.inquirly.sdk.testing.server.domain.avatars;
