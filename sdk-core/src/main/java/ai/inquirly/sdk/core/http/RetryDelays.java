package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.RetryPolicy;
import java.time.Duration;
import java.time.Instant;

/** How long to wait before the next attempt. */
final class RetryDelays {
  private static final Duration LONGEST = Duration.ofDays(365);
  private static final long MINUTE_MS = 60_000;
  private static final long FIRST_SPREAD_MS = 1_000;
  private static final long LATER_SPREAD_MS = 5_000;

  private final Timing timing;

  RetryDelays(Timing timing) {
    this.timing = timing;
  }

  /** Anything up to a bound that doubles with each repeat, so that clients do not march in step. */
  Duration backoff(RetryPolicy policy, int failedAttempts) {
    long base = millis(policy.baseDelay());
    long bound = millis(policy.maxDelay());
    int doublings = Math.min(failedAttempts - 1, 30);
    return random(base > bound >> doublings ? bound : base << doublings);
  }

  /**
   * Until the server's next full minute, when its windows begin anew, and a little more: after a
   * second refusal much more, for then others are in the race.
   */
  Duration rateLimit(Instant serverTime, int refusals) {
    Duration spread = random(refusals > 1 ? LATER_SPREAD_MS : FIRST_SPREAD_MS);
    return restOfMinute(serverTime).plus(spread);
  }

  /** The rest of the server's minute. */
  static Duration restOfMinute(Instant serverTime) {
    return Duration.ofMillis(MINUTE_MS - Math.floorMod(serverTime.toEpochMilli(), MINUTE_MS));
  }

  private static long millis(Duration delay) {
    return delay.compareTo(LONGEST) > 0 ? LONGEST.toMillis() : delay.toMillis();
  }

  private Duration random(long boundMillis) {
    return Duration.ofMillis((long) (timing.random() * boundMillis));
  }
}
