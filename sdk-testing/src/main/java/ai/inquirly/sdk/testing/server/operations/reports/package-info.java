/** Reports, computed from the stored conversations, messages and events. */
package ai.inquirly.sdk.testing.server.operations.reports;
