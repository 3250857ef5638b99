/**
 * What the fake server remembers: typed rows in tables, with ids, timestamps, change tracking and
 * an undo journal, so that a failed request leaves nothing behind.
 *
 * <p>Each kind of row is one class that lists its columns; names and defaults are those of the real
 * server's tables, because several answers are the raw row.
 */
package ai.inquirly.sdk.testing.server.state;
