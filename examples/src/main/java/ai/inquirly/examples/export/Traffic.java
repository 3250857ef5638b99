package ai.inquirly.examples.export;

import ai.inquirly.sdk.core.CallInfo;
import ai.inquirly.sdk.core.CallListener;
import ai.inquirly.sdk.core.error.Attempt;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what goes over the network in one run. */
final class Traffic implements CallListener {
  private final AtomicLong calls = new AtomicLong();
  private final AtomicLong repeated = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();
  private final AtomicLong held = new AtomicLong();
  private final AtomicLong longestHoldMillis = new AtomicLong();
  private final long start = System.nanoTime();

  @Override
  public void attemptEnded(CallInfo call, Attempt attempt) {
    calls.incrementAndGet();
  }

  @Override
  public void retryScheduled(CallInfo call, int nextAttempt, Duration wait, String reason) {
    repeated.incrementAndGet();
  }

  @Override
  public void rateLimited(CallInfo call, int attempt) {
    refused.incrementAndGet();
  }

  @Override
  public void rateLimitWait(CallInfo call, Duration wait) {
    held.incrementAndGet();
    longestHoldMillis.accumulateAndGet(wait.toMillis(), Math::max);
  }

  /** The totals of earlier runs with those of this one. */
  Totals addedTo(Totals earlier) {
    Totals all = earlier.copy();
    all.calls += calls.get();
    all.repeated += repeated.get();
    all.refused += refused.get();
    all.held += held.get();
    all.longestHoldMillis = Math.max(all.longestHoldMillis, longestHoldMillis.get());
    all.millis += Duration.ofNanos(System.nanoTime() - start).toMillis();
    return all;
  }
}
