/** A listener that counts and times calls with Micrometer. */
package ai.inquirly.examples.metrics;
