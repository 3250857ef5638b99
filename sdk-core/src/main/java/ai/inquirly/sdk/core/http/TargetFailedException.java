package ai.inquirly.sdk.core.http;

import java.io.IOException;

/** The file or stream that a download goes to could not be written. */
final class TargetFailedException extends IOException {
  private static final long serialVersionUID = 1L;

  TargetFailedException(IOException cause) {
    super(String.valueOf(cause.getMessage()), cause);
  }
}
