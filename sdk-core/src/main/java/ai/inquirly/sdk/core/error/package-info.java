/**
 * What can go wrong, as unchecked exceptions whose messages say what happened, why, and what to do.
 * Knows no transport.
 */
package ai.inquirly.sdk.core.error;
