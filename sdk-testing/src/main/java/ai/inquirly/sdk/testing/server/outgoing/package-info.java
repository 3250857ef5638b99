/**
 * What the server sends by itself: deliveries over HTTP, signed when asked, kept for inspection.
 */
package ai.inquirly.sdk.testing.server.outgoing;
