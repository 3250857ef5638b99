/** How fast the fake server starts, how much it holds, and whether it keeps up with a client. */
package ai.inquirly.sdk.benchmarks.fake;
