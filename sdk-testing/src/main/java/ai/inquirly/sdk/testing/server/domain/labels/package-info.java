/** Labels as records bear them. */
package ai.inquirly.sdk.testing.server.domain.labels;
