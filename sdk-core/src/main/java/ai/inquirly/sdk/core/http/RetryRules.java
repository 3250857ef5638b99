package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.RetryPolicy;
import jakarta.annotation.Nullable;
import java.time.Duration;

/**
 * Decides whether a call is sent again. What may have been carried out is not, unless a repeat does
 * no harm; 408 and 429 come before the application ran, so they never were.
 */
final class RetryRules {
  /**
   * What to do after a failure.
   *
   * @param pause before the next attempt; null for no more attempts
   * @param why why there are no more, for the message; empty if nobody has to know
   */
  record Decision(@Nullable Duration pause, String why) {
    static Decision again(Duration pause) {
      return new Decision(pause, "");
    }

    static Decision stop(String why) {
      return new Decision(null, why);
    }
  }

  private final RetryDelays delays;

  RetryRules(RetryDelays delays) {
    this.delays = delays;
  }

  /**
   * Decides.
   *
   * @param attempts how many there were
   * @param refusals how many of them met 429
   * @param timeLeft until the deadline; null for any
   */
  Decision decide(
      PreparedCall call,
      AttemptFailure failure,
      int attempts,
      int refusals,
      @Nullable Duration timeLeft) {
    if (!isPassing(failure)) {
      return Decision.stop("");
    }
    boolean unsent = failure instanceof AttemptFailure.Lost lost && !lost.begun();
    if (!unsent && !isDecidedBeforeTheApplication(failure) && !call.repeatable()) {
      return Decision.stop(failure.isOutcomeUnknown() ? "so it was not sent again" : "");
    }
    if (attempts > call.policy().maxRetries()) {
      return Decision.stop("");
    }
    if (!unsent && !call.encoded().repeatableBody()) {
      return Decision.stop("its body can be read only once, so it was not sent again");
    }
    return withinTime(pause(call.policy(), failure, attempts, refusals), timeLeft);
  }

  /** Whether another attempt may fare better. */
  private static boolean isPassing(AttemptFailure failure) {
    if (failure instanceof AttemptFailure.Refused refused) {
      return switch (refused.answer().status()) {
        case 408, 429, 500, 502, 503, 504 -> true;
        default -> false;
      };
    }
    return !((AttemptFailure.Lost) failure).lasting();
  }

  private static boolean isDecidedBeforeTheApplication(AttemptFailure failure) {
    return failure instanceof AttemptFailure.Refused refused
        && (refused.answer().status() == 408 || refused.answer().status() == 429);
  }

  private Decision pause(RetryPolicy policy, AttemptFailure failure, int attempts, int refusals) {
    if (failure instanceof AttemptFailure.Lost lost) {
      return Decision.again(lost.stale() ? Duration.ZERO : delays.backoff(policy, attempts));
    }
    AttemptFailure.Refused refused = (AttemptFailure.Refused) failure;
    Duration asked = RetryAfter.parse(refused.answer().header("Retry-After"), refused.serverTime());
    Duration wait = asked;
    if (asked == null) {
      wait =
          refused.answer().status() == 429
              ? delays.rateLimit(refused.serverTime(), refusals)
              : delays.backoff(policy, attempts);
    }
    boolean tooLong = wait.compareTo(policy.maxRateLimitWait()) > 0;
    if (tooLong && (asked != null || refused.answer().status() == 429)) {
      return Decision.stop(
          "the wait of "
              + Words.duration(wait)
              + " until it may be sent again is longer than the allowed "
              + Words.duration(policy.maxRateLimitWait()));
    }
    return Decision.again(wait);
  }

  private static Decision withinTime(Decision decision, @Nullable Duration timeLeft) {
    if (decision.pause() == null || timeLeft == null || decision.pause().compareTo(timeLeft) < 0) {
      return decision;
    }
    return Decision.stop(
        "there was no time for another attempt: it was due in "
            + Words.duration(decision.pause())
            + ", the deadline in "
            + Words.duration(timeLeft.isNegative() ? Duration.ZERO : timeLeft));
  }
}
