/** The labels that an account offers. */
package ai.inquirly.sdk.testing.server.operations.labels;
