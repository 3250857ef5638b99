/**
 * Exports an account's contacts, conversations and messages to JSON Lines and CSV: every record
 * once, in constant memory, within the rate limit, and resumable after any kind of end.
 */
package ai.inquirly.examples.export;
