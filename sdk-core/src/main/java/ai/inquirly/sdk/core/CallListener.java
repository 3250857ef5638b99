package ai.inquirly.sdk.core;

import ai.inquirly.sdk.core.error.Attempt;
import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.core.json.DriftListener;
import jakarta.annotation.Nullable;
import java.time.Duration;

/**
 * Told what calls do, so that metrics and traces can be made of it. Methods are called by the
 * threads that carry out the calls and must return quickly; what they throw is logged and ignored.
 */
public interface CallListener {
  /** Does nothing. */
  CallListener NONE = new CallListener() {};

  /** A call begins. Told by the thread that makes the call, whose context a trace may want. */
  default void callStarted(CallInfo call) {}

  /** An attempt is handed to the network: the call has its thread. */
  default void attemptStarted(CallInfo call, int attempt) {}

  /** An attempt was answered or failed. */
  default void attemptEnded(CallInfo call, Attempt attempt) {}

  /**
   * The call is sent again after a wait.
   *
   * @param nextAttempt number of the attempt to come
   * @param reason in a few words, such as {@code status 503}
   */
  default void retryScheduled(CallInfo call, int nextAttempt, Duration wait, String reason) {}

  /** The server refused an attempt with 429. */
  default void rateLimited(CallInfo call, int attempt) {}

  /** The client-side limiter holds the call back. */
  default void rateLimitWait(CallInfo call, Duration wait) {}

  /**
   * The call is over.
   *
   * @param duration attempts and waits together, those for a thread included
   * @param failure null if it succeeded
   */
  default void callEnded(CallInfo call, Duration duration, @Nullable InquirlyException failure) {}

  /**
   * The answer differs from what this SDK models.
   *
   * @see DriftListener#onDrift
   */
  default void drift(
      CallInfo call, DriftListener.Kind kind, String model, String property, String found) {}
}
