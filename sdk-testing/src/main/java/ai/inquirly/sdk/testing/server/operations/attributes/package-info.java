/** What an account defines as custom attributes. */
package ai.inquirly.sdk.testing.server.operations.attributes;
