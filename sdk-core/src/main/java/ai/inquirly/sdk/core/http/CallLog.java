package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.CallInfo;
import ai.inquirly.sdk.core.CallListener;
import ai.inquirly.sdk.core.error.Attempt;
import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.core.json.DriftListener;
import jakarta.annotation.Nullable;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Writes events to the log {@code ai.inquirly.sdk}, attempts and retries at DEBUG, never values of
 * parameters; and passes them to the user's listener.
 */
final class CallLog implements CallListener {
  private static final System.Logger LOG = System.getLogger("ai.inquirly.sdk");

  private final CallListener listener;

  CallLog(CallListener listener) {
    this.listener =
        listener == CallListener.NONE ? listener : new GuardedListener(listener, CallLog::warn);
  }

  static boolean isTracing() {
    return LOG.isLoggable(Level.TRACE);
  }

  static void trace(String text) {
    LOG.log(Level.TRACE, text);
  }

  @Override
  public void callStarted(CallInfo call) {
    listener.callStarted(call);
  }

  @Override
  public void attemptStarted(CallInfo call, int attempt) {
    listener.attemptStarted(call, attempt);
  }

  @Override
  public void attemptEnded(CallInfo call, Attempt attempt) {
    if (LOG.isLoggable(Level.DEBUG)) {
      debug(call, attempt.toString());
    }
    listener.attemptEnded(call, attempt);
  }

  @Override
  public void retryScheduled(CallInfo call, int nextAttempt, Duration wait, String reason) {
    debug(call, "attempt " + nextAttempt + " follows in " + wait.toMillis() + " ms: " + reason);
    listener.retryScheduled(call, nextAttempt, wait, reason);
  }

  @Override
  public void rateLimited(CallInfo call, int attempt) {
    listener.rateLimited(call, attempt);
  }

  @Override
  public void rateLimitWait(CallInfo call, Duration wait) {
    debug(call, "waits " + wait.toMillis() + " ms for the rate limiter");
    listener.rateLimitWait(call, wait);
  }

  @Override
  public void callEnded(CallInfo call, Duration duration, @Nullable InquirlyException failure) {
    listener.callEnded(call, duration, failure);
  }

  @Override
  public void drift(
      CallInfo call, DriftListener.Kind kind, String model, String property, String found) {
    if (LOG.isLoggable(Level.DEBUG)) {
      debug(call, "drift: " + kind + " in " + model + "." + property);
    }
    listener.drift(call, kind, model, property, found);
  }

  private static void debug(CallInfo call, String text) {
    LOG.log(
        Level.DEBUG,
        "call " + call.number() + ", " + call.operation() + ", " + call.method() + ": " + text);
  }

  private static void warn(Throwable e) {
    LOG.log(Level.WARNING, "the call listener failed with " + e.getClass().getName());
  }
}
