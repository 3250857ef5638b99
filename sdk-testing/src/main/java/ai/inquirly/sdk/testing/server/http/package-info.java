/**
 * HTTP as the real server speaks it: targets, headers, bodies of all kinds in, answers with their
 * headers out. Knows no operation.
 */
package ai.inquirly.sdk.testing.server.http;
