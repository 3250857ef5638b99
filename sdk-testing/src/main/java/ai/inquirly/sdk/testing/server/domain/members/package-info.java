/** Who belongs to an account, and what leaving it takes along. */
package ai.inquirly.sdk.testing.server.domain.members;
