/** The calling user and the account as its members see it. */
package ai.inquirly.sdk.testing.server.operations.profile;
