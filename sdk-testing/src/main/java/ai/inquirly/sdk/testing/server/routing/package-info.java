/**
 * From request to operation: routes, callers, who may call what, and what an operation is given.
 */
package ai.inquirly.sdk.testing.server.routing;
