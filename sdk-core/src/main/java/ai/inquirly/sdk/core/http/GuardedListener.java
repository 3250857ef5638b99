package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.CallInfo;
import ai.inquirly.sdk.core.CallListener;
import ai.inquirly.sdk.core.error.Attempt;
import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.core.json.DriftListener;
import jakarta.annotation.Nullable;
import java.time.Duration;
import java.util.function.Consumer;

/** A user's listener, which may fail without harm. */
final class GuardedListener implements CallListener {
  private final CallListener listener;
  private final Consumer<Throwable> failures;

  GuardedListener(CallListener listener, Consumer<Throwable> failures) {
    this.listener = listener;
    this.failures = failures;
  }

  @Override
  public void callStarted(CallInfo call) {
    guarded(() -> listener.callStarted(call));
  }

  @Override
  public void attemptStarted(CallInfo call, int attempt) {
    guarded(() -> listener.attemptStarted(call, attempt));
  }

  @Override
  public void attemptEnded(CallInfo call, Attempt attempt) {
    guarded(() -> listener.attemptEnded(call, attempt));
  }

  @Override
  public void retryScheduled(CallInfo call, int nextAttempt, Duration wait, String reason) {
    guarded(() -> listener.retryScheduled(call, nextAttempt, wait, reason));
  }

  @Override
  public void rateLimited(CallInfo call, int attempt) {
    guarded(() -> listener.rateLimited(call, attempt));
  }

  @Override
  public void rateLimitWait(CallInfo call, Duration wait) {
    guarded(() -> listener.rateLimitWait(call, wait));
  }

  @Override
  public void callEnded(CallInfo call, Duration duration, @Nullable InquirlyException failure) {
    guarded(() -> listener.callEnded(call, duration, failure));
  }

  @Override
  public void drift(
      CallInfo call, DriftListener.Kind kind, String model, String property, String found) {
    guarded(() -> listener.drift(call, kind, model, property, found));
  }

  private void guarded(Runnable event) {
    try {
      event.run();
    } catch (RuntimeException | Error e) {
      failures.accept(e);
    }
  }
}
