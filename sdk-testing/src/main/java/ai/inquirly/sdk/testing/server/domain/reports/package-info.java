/** What reports are computed from: events with durations, and business hours. */
package ai.inquirly.sdk.testing.server.domain.reports;
