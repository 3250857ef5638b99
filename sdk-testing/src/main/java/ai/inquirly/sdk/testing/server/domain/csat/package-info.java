/** Surveys: what contacts answer. */
package ai.inquirly.sdk.testing.server.domain.csat;
