/** Help centers, their categories and articles. */
package ai.inquirly.sdk.testing.server.operations.helpcenter;
