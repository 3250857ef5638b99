/** Conversations and their messages: what happens when one is made or changed. */
package ai.inquirly.sdk.testing.server.domain.conversations;
