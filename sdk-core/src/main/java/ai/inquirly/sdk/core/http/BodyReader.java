package ai.inquirly.sdk.core.http;

import java.io.IOException;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;

/** Reads bodies up to a limit, counted after decompression. */
final class BodyReader {
  private static final long CHUNK = 8192;

  private BodyReader() {}

  /**
   * The whole body.
   *
   * @throws UnreadableAnswerException if it is larger than the limit
   */
  static byte[] whole(Response response, int limit) throws IOException {
    Buffer buffer = new Buffer();
    BufferedSource source = response.body().source();
    while (source.read(buffer, CHUNK) >= 0) {
      if (buffer.size() > limit) {
        byte[] start = buffer.readByteArray(Math.min(buffer.size(), 2048));
        buffer.clear();
        throw new UnreadableAnswerException(
            "the answer is larger than "
                + limit
                + " bytes; ask for less, or raise maxResponseBytes",
            start);
      }
    }
    return buffer.readByteArray();
  }

  /**
   * Refuses an answer with more headers than anybody sends in good faith.
   *
   * @throws UnreadableAnswerException if there are too many
   */
  static void checkHeaders(Response response, int most) throws UnreadableAnswerException {
    if (response.headers().size() > most) {
      throw new UnreadableAnswerException(
          "the answer has more than " + most + " headers", new byte[0]);
    }
  }

  /** The start of the body, as far as it can be read. */
  static byte[] start(Response response, int limit) {
    Buffer buffer = new Buffer();
    try {
      BufferedSource source = response.body().source();
      while (buffer.size() < limit && source.read(buffer, limit - buffer.size()) >= 0) {}
    } catch (IOException brokenOff) {
      // the status says more than a missing rest of the text
    }
    return buffer.readByteArray();
  }
}
