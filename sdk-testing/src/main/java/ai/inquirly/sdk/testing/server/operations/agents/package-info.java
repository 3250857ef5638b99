/** The members of an account. */
package ai.inquirly.sdk.testing.server.operations.agents;
