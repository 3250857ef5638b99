package ai.inquirly.sdk.core.error;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Map;

/**
 * The server, or a proxy before it, answered with an error. Subclasses stand for the statuses that
 * this API uses; any other status is an {@code ApiException} itself.
 */
public class ApiException extends CallException {
  private static final long serialVersionUID = 1L;

  private final ErrorAnswer answer;

  public ApiException(CallDetails call, ErrorAnswer answer, String message) {
    super(call, message, null);
    this.answer = answer;
  }

  /** The HTTP status. */
  public final int status() {
    return answer.status();
  }

  /** All headers of the answer; unmodifiable, names are compared without regard to case. */
  public final Map<String, List<String>> headers() {
    return answer.headers();
  }

  /** The server's id of this request, to quote to its operator; null if it sent none. */
  public final @Nullable String requestId() {
    return answer.header("X-Request-Id");
  }

  /** The server's own words, in the language of the account; null if it gave none. */
  public final @Nullable String serverMessage() {
    return answer.message();
  }

  /**
   * The whole answer. Its body may hold personal data, which is why it is not in the message of
   * this exception.
   */
  public final ErrorAnswer answer() {
    return answer;
  }
}
