/** Contacts, their inboxes and labels. */
package ai.inquirly.sdk.testing.server.operations.contacts;
