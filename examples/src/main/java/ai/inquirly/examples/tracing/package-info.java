/** A listener that makes spans of calls with OpenTelemetry. */
package ai.inquirly.examples.tracing;
