/** Texts that agents keep at hand. */
package ai.inquirly.sdk.testing.server.operations.canned;
