package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.error.Attempt;
import jakarta.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The attempts of one call. */
final class Timeline {
  private final Timing timing;
  private final List<Attempt> attempts = new ArrayList<>();
  private @Nullable Instant startedAt;
  private long startNanos;

  Timeline(Timing timing) {
    this.timing = timing;
  }

  /** Starts an attempt and gives its number. */
  synchronized int begin() {
    startedAt = timing.now();
    startNanos = timing.nanoTime();
    return attempts.size() + 1;
  }

  /** Ends the attempt that is under way; null if none is. */
  @Nullable
  synchronized Attempt end(
      @Nullable Integer status,
      @Nullable String failure,
      @Nullable String requestId,
      boolean outcomeUnknown) {
    if (startedAt == null) {
      return null;
    }
    Duration duration = Duration.ofNanos(timing.nanoTime() - startNanos);
    Attempt attempt =
        new Attempt(
            attempts.size() + 1, startedAt, duration, status, failure, requestId, outcomeUnknown);
    attempts.add(attempt);
    startedAt = null;
    return attempt;
  }

  synchronized int size() {
    return attempts.size();
  }

  synchronized List<Attempt> all() {
    return List.copyOf(attempts);
  }

  synchronized boolean isOutcomeUnknown() {
    return attempts.stream().anyMatch(Attempt::outcomeUnknown);
  }
}
