/** Automation rules and macros. */
package ai.inquirly.sdk.testing.server.operations.automation;
