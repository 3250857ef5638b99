/** Teams and their members. */
package ai.inquirly.sdk.testing.server.operations.teams;
