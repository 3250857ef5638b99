/** What automation rules and macros do once something happens. */
package ai.inquirly.sdk.testing.server.domain.automation;
