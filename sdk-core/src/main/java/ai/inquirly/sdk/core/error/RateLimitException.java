package ai.inquirly.sdk.core.error;

import java.time.Duration;

/** 429: too many requests, after all repeats that policy and deadline allow. Nothing was done. */
public class RateLimitException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  public RateLimitException(
      CallDetails call, ErrorAnswer answer, String message, Duration retryAfter) {
    super(call, answer, message);
    this.retryAfter = retryAfter;
  }

  /**
   * When to call again: what {@code Retry-After} says, else the rest of the server's minute. The
   * server itself never sends that header, a proxy may.
   */
  public final Duration retryAfter() {
    return retryAfter;
  }
}
