/** Conversations: lists, life, assignment, labels, and what the dashboard does with them. */
package ai.inquirly.sdk.testing.server.operations.conversations;
