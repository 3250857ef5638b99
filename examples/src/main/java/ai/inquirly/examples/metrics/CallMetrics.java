package ai.inquirly.examples.metrics;

import ai.inquirly.sdk.core.CallInfo;
import ai.inquirly.sdk.core.CallListener;
import ai.inquirly.sdk.core.error.Attempt;
import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.core.json.DriftListener;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.Nullable;
import java.time.Duration;

/**
 * Meters of all calls of a client: {@code InquirlyClient.builder().listener(new
 * CallMetrics(registry))}. Tags have few values each: operations, statuses and exceptions, never
 * ids.
 */
public final class CallMetrics implements CallListener {
  private final MeterRegistry registry;

  public CallMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Timer {@code inquirly.attempts}: one sending; status {@code none} where no answer came. */
  @Override
  public void attemptEnded(CallInfo call, Attempt attempt) {
    String status = attempt.status() == null ? "none" : attempt.status().toString();
    registry
        .timer("inquirly.attempts", "operation", call.operation(), "status", status)
        .record(attempt.duration());
  }

  /** Timer {@code inquirly.retry.waits}: how often calls are repeated, and after which wait. */
  @Override
  public void retryScheduled(CallInfo call, int nextAttempt, Duration wait, String reason) {
    registry.timer("inquirly.retry.waits", "operation", call.operation()).record(wait);
  }

  /** Counter {@code inquirly.rate.limited}: refusals with 429. */
  @Override
  public void rateLimited(CallInfo call, int attempt) {
    registry.counter("inquirly.rate.limited", "operation", call.operation()).increment();
  }

  /** Timer {@code inquirly.limiter.waits}: calls that the client-side limiter holds back. */
  @Override
  public void rateLimitWait(CallInfo call, Duration wait) {
    registry.timer("inquirly.limiter.waits", "operation", call.operation()).record(wait);
  }

  /** Timer {@code inquirly.calls}: attempts and waits together. */
  @Override
  public void callEnded(CallInfo call, Duration duration, @Nullable InquirlyException failure) {
    String outcome = failure == null ? "success" : failure.getClass().getSimpleName();
    registry
        .timer("inquirly.calls", "operation", call.operation(), "outcome", outcome)
        .record(duration);
  }

  /** Counter {@code inquirly.drift}: where the API differs from what the SDK models. */
  @Override
  public void drift(
      CallInfo call, DriftListener.Kind kind, String model, String property, String found) {
    registry
        .counter("inquirly.drift", "kind", kind.name(), "place", model + "." + property)
        .increment();
  }
}
