/**
 * What can go wrong in a request, named as in the real server, and the body that each fault has in
 * each plane.
 */
package ai.inquirly.sdk.testing.server.error;
