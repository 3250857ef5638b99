package ai.inquirly.sdk.core;

import jakarta.annotation.Nullable;

/**
 * A successful answer.
 *
 * @param <T> the body's type
 * @param status the HTTP status, 200 to 299; 304 for a conditional request; 404 for a repeated
 *     DELETE whose first attempt had no answer: the record is gone
 * @param headers all headers
 * @param body the decoded body; null where the operation has none
 * @param attempts how often the request was sent, 1 without retries
 */
public record ApiResponse<T>(int status, ApiHeaders headers, @Nullable T body, int attempts) {
  /**
   * The server's id of this request, to quote in questions to the operator; null if it sent none.
   */
  public @Nullable String requestId() {
    return headers.first("X-Request-Id");
  }

  /** Names this state of the body, for {@link ApiRequest#ifNoneMatch}; null if there is none. */
  public @Nullable String etag() {
    return headers.first("ETag");
  }

  /** Whether nothing changed since the answer that {@link ApiRequest#ifNoneMatch} named. */
  public boolean isNotModified() {
    return status == 304;
  }
}
