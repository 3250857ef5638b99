/** Contacts and how they are known in inboxes. */
package ai.inquirly.sdk.testing.server.domain.contacts;
