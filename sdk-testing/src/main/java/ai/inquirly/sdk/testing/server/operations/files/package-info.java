/** Download of stored files. */
package ai.inquirly.sdk.testing.server.operations.files;
