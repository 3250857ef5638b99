package ai.inquirly.sdk.core.http;

import jakarta.annotation.Nullable;
import java.io.IOException;
import okhttp3.Response;

/** Makes a value out of an answer of success. */
interface AnswerReader<T> {
  /**
   * Reads the body.
   *
   * @throws UnreadableAnswerException if it came whole and is not what was due
   * @throws IOException if it did not come whole
   */
  @Nullable
  T read(Response response) throws IOException;

  /**
   * Whether an address that a redirect led to may have expired, and the way there is to be gone
   * again.
   */
  default boolean restartsExpiredHops() {
    return false;
  }
}
