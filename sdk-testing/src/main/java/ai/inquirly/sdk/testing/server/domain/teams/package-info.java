/** What teams must be like, and who is in them. */
package ai.inquirly.sdk.testing.server.domain.teams;
