package ai.inquirly.sdk.core.error;

import jakarta.annotation.Nullable;

/**
 * An answer with a status of success whose body is not what was due: HTML, truncated or no JSON,
 * too large. A write that ends so was carried out.
 */
public class DecodingException extends CallException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable String contentType;
  private final @Nullable String requestId;
  private final String snippet;

  /**
   * An unreadable answer.
   *
   * @param snippet the first 2 KB of the body
   */
  public DecodingException(
      CallDetails call,
      int status,
      @Nullable String contentType,
      @Nullable String requestId,
      String snippet,
      String message,
      @Nullable Throwable cause) {
    super(call, message, cause);
    this.status = status;
    this.contentType = contentType;
    this.requestId = requestId;
    this.snippet = snippet;
  }

  /** The HTTP status. */
  public final int status() {
    return status;
  }

  /** As the server sent it; null if it sent none. */
  public final @Nullable String contentType() {
    return contentType;
  }

  /** The server's id of this request; null if it sent none. */
  public final @Nullable String requestId() {
    return requestId;
  }

  /**
   * The first 2 KB of the body. May hold personal data, which is why it is not in the message: do
   * not log it unseen.
   */
  public final String snippet() {
    return snippet;
  }
}
