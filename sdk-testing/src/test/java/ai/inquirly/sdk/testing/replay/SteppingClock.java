package ai.inquirly.sdk.testing.replay;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Stands where it is put, but for a few microseconds at each look, so that no two times are equal.
 */
final class SteppingClock extends Clock {
  private static final long STEP_NANOS = 10_000;
  private Instant now = Instant.EPOCH;

  synchronized void moveTo(Instant time) {
    now = time.isAfter(now) ? time : now;
  }

  @Override
  public synchronized Instant instant() {
    now = now.plusNanos(STEP_NANOS);
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
