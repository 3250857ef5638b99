/** Filters that a user has saved. */
package ai.inquirly.sdk.testing.server.operations.customfilters;
