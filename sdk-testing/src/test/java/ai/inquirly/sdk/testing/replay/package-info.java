/** Replays what a real server answered against a fresh fake, and compares. */
package ai.inquirly.sdk.testing.replay;
