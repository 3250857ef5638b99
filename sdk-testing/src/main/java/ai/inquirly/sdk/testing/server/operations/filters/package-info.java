/** The filters of contacts and conversations. */
package ai.inquirly.sdk.testing.server.operations.filters;
