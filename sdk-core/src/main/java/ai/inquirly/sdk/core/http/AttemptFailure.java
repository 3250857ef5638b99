package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.error.ErrorAnswer;
import ai.inquirly.sdk.core.error.TransportException;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.time.Instant;

/** Why an attempt gave no result. */
sealed interface AttemptFailure {
  /** In a few words, for the timeline. */
  String words();

  /** Whether the server may have carried the request out. */
  boolean isOutcomeUnknown();

  /**
   * The server said no.
   *
   * @param parsed the words of the body
   * @param serverTime when, by the server's clock as far as it told
   * @param remark what else is to be said, such as a redirect that is not followed; empty for
   *     nothing
   */
  record Refused(ErrorAnswer answer, ErrorParser.Parsed parsed, Instant serverTime, String remark)
      implements AttemptFailure {
    @Override
    public String words() {
      return "status " + answer.status();
    }

    /**
     * Many a 5xx comes after the work was done, or from a proxy that lost sight of it; and a
     * redirect may lead from the work to its result.
     */
    @Override
    public boolean isOutcomeUnknown() {
      return answer.status() >= 500 || answer.status() >= 301 && answer.status() <= 303;
    }
  }

  /**
   * No complete answer came.
   *
   * @param begun whether any byte of the request may have left
   * @param isOutcomeUnknown whether all of it may have left
   * @param stale whether the server seems to have closed a pooled connection before
   * @param lasting whether another attempt would fail in the same way
   */
  record Lost(
      TransportException.Kind kind,
      String words,
      boolean begun,
      boolean isOutcomeUnknown,
      boolean stale,
      boolean lasting,
      @Nullable IOException cause)
      implements AttemptFailure {}
}
