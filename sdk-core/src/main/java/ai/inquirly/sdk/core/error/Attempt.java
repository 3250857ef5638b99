package ai.inquirly.sdk.core.error;

import jakarta.annotation.Nullable;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * One sending of a call.
 *
 * @param number 1 for the first
 * @param startedAt when it began, by this machine's clock
 * @param duration until its answer was read or it failed
 * @param status the HTTP status; null if no answer came
 * @param failure what went wrong in a few words, such as {@code connection refused}; null if
 *     nothing did
 * @param requestId the server's id of this attempt; null if it sent none
 * @param outcomeUnknown whether the server may have carried it out although no success was seen
 */
public record Attempt(
    int number,
    Instant startedAt,
    Duration duration,
    @Nullable Integer status,
    @Nullable String failure,
    @Nullable String requestId,
    boolean outcomeUnknown)
    implements Serializable {

  /** Such as {@code attempt 1: connection refused}. */
  @Override
  public String toString() {
    return "attempt "
        + number
        + ": "
        + (failure != null ? failure : "status " + status)
        + " after "
        + duration.toMillis()
        + " ms";
  }
}
