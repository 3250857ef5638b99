/** How much an account may have. */
package ai.inquirly.sdk.testing.server.domain.limits;
