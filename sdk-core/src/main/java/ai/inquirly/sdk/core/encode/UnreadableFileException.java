package ai.inquirly.sdk.core.encode;

import jakarta.annotation.Nullable;
import java.io.IOException;

/**
 * The content of a file could not be read while it was being sent, so the request stayed incomplete
 * and the server did not carry it out. The network is not to blame, and another attempt would not
 * help.
 */
public final class UnreadableFileException extends IOException {
  private static final long serialVersionUID = 1L;

  UnreadableFileException(String fileName, String why, @Nullable Throwable cause) {
    super("the file " + fileName + " " + why, cause);
  }
}
