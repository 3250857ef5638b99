/** Integration apps and their hooks. */
package ai.inquirly.sdk.testing.server.operations.integrations;
