/** Measures the SDK against the limit; not part of what users get. */
package ai.inquirly.sdk.benchmarks;
