package ai.inquirly.sdk.testing.server.domain.reports;

import ai.inquirly.sdk.testing.server.params.EpochSeconds;
import ai.inquirly.sdk.testing.server.params.Params;
import java.time.Duration;
import java.time.Instant;

/**
 * The time that a report covers.
 *
 * @param since its beginning
 * @param until its end, which is not part of it
 */
public record ReportSpan(Instant since, Instant until) {

  /** The span that a request names; null without a beginning or an end. */
  public static ReportSpan of(Params params) {
    if (!params.isPresent("since") || !params.isPresent("until")) {
      return null;
    }
    return new ReportSpan(
        EpochSeconds.parse(params.get("since")), EpochSeconds.parse(params.get("until")));
  }

  /** The span of equal length before this one. */
  public ReportSpan previous() {
    return new ReportSpan(since.minus(Duration.between(since, until)), since);
  }

  /** Whether a time lies in it. */
  boolean contains(Instant time) {
    return !time.isBefore(since) && time.isBefore(until);
  }
}
