package ai.inquirly.sdk.core;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import java.time.Duration;

/**
 * How often, and with which waits, a failed call is sent again. Which failures allow a repeat is
 * not a matter of policy: a call that may have been processed is never repeated unless a repeat
 * does no harm.
 *
 * @param maxRetries repeats after the first attempt; 2 by default, 0 for none
 * @param baseDelay upper bound of the random wait before the first repeat; doubled for each further
 *     one
 * @param maxDelay upper bound of any random wait
 * @param maxRateLimitWait the longest wait after a 429; a longer demand of the server fails the
 *     call instead
 */
public record RetryPolicy(
    int maxRetries, Duration baseDelay, Duration maxDelay, Duration maxRateLimitWait) {
  private static final RetryPolicy STANDARD =
      new RetryPolicy(2, Duration.ofMillis(500), Duration.ofSeconds(8), Duration.ofSeconds(65));

  public RetryPolicy {
    if (maxRetries < 0) {
      throw new InvalidRequestException("a retry policy takes no negative maxRetries");
    }
    check("baseDelay", baseDelay);
    check("maxDelay", maxDelay);
    check("maxRateLimitWait", maxRateLimitWait);
  }

  private static void check(String name, Duration wait) {
    if (wait == null || wait.isNegative()) {
      throw new InvalidRequestException("a retry policy takes no null or negative " + name);
    }
  }

  /** 2 repeats, 0.5 s doubling to 8 s at random, at most 65 s for a rate limit. */
  public static RetryPolicy standard() {
    return STANDARD;
  }

  /** Each call is sent once. */
  public static RetryPolicy none() {
    return STANDARD.withMaxRetries(0);
  }

  /** The same waits with another number of repeats. */
  public RetryPolicy withMaxRetries(int retries) {
    return new RetryPolicy(retries, baseDelay, maxDelay, maxRateLimitWait);
  }
}
