/** Measures what reading pages in advance gains. */
package ai.inquirly.sdk.benchmarks.walk;
