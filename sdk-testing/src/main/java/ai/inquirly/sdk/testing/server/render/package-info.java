/** The JSON forms of records, key for key as served, for all sections that serve them. */
package ai.inquirly.sdk.testing.server.render;
