/** A fake Inquirly server for tests: in memory, stateful, answers as the real one does. */
package ai.inquirly.sdk.testing;
