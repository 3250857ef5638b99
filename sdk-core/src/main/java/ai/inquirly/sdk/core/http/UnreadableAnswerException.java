package ai.inquirly.sdk.core.http;

import jakarta.annotation.Nullable;
import java.io.IOException;

/** An answer of success that is not what was due; becomes a {@code DecodingException}. */
final class UnreadableAnswerException extends IOException {
  private static final long serialVersionUID = 1L;

  private final byte[] start;

  UnreadableAnswerException(String message, byte[] start) {
    this(message, start, null);
  }

  UnreadableAnswerException(String message, byte[] start, @Nullable Throwable cause) {
    super(message, cause);
    this.start = start;
  }

  /** The first bytes of the body. */
  byte[] start() {
    return start;
  }
}
