package ai.inquirly.sdk.core.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A place for one call in the server's windows. */
public final class Permit {
  private final Windows windows;
  private final List<Windows.Counter> counters;
  private final Instant askedAt;
  private volatile Instant start;

  Permit(Windows windows, List<Windows.Counter> counters, Instant askedAt, Instant start) {
    this.windows = windows;
    this.counters = counters;
    this.askedAt = askedAt;
    this.start = start;
  }

  /** How long the call has to wait before it is sent; zero for not at all. */
  public Duration delay() {
    return Duration.between(askedAt, start);
  }

  /** Tells when the call is really sent, which counts it in the windows of that time. */
  public void use(Instant now) {
    windows.move(counters, start, now);
    start = now;
  }

  /** Gives the place to others, since the call will not be sent. */
  public void giveBack() {
    windows.giveBack(counters, start);
  }

  /** Tells that the server refused the call: its window is full, whoever filled it. */
  public void refused(Instant serverTime) {
    windows.close(counters, serverTime);
  }
}
