package ai.inquirly.sdk.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of a fake: goes as another clock does, until a test moves it. What the server does
 * later, such as opening snoozed conversations, is done with the first request after its time.
 */
public final class FakeClock extends Clock {
  private final Clock base;
  private volatile Duration offset = Duration.ZERO;

  private FakeClock(Clock base) {
    this.base = base;
  }

  /** Goes as the system's clock does. */
  public static FakeClock ticking() {
    return of(systemUTC());
  }

  /** Stands still at a time until it is moved. */
  public static FakeClock standingAt(Instant time) {
    return of(fixed(time, ZoneOffset.UTC));
  }

  /** Goes as another clock does. */
  public static FakeClock of(Clock base) {
    return new FakeClock(base);
  }

  /** Moves the clock on. */
  public void advance(Duration by) {
    offset = offset.plus(by);
  }

  /** Sets the clock, from where it goes on. */
  public void moveTo(Instant time) {
    offset = Duration.between(base.instant(), time);
  }

  /** Undoes all moves. */
  public void reset() {
    offset = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return base.instant().plus(offset);
  }

  @Override
  public ZoneId getZone() {
    return base.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    FakeClock other = new FakeClock(base.withZone(zone));
    other.offset = offset;
    return other;
  }
}
