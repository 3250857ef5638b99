/**
 * The optional client-side rate limiter: counts calls as the server counts them, so that they wait
 * here instead of being refused there. Knows no call and no transport.
 */
package ai.inquirly.sdk.core.limit;
