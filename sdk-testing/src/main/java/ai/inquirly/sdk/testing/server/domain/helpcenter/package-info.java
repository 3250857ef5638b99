/** What portals, categories and articles must be like. */
package ai.inquirly.sdk.testing.server.domain.helpcenter;
