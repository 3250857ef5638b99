/** Inboxes and channels with the rules of each kind of channel. */
package ai.inquirly.sdk.testing.server.domain.inboxes;
