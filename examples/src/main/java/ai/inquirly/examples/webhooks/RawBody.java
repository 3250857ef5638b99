package ai.inquirly.examples.webhooks;

import java.io.IOException;
import java.io.InputStream;

/** Reads bodies without trusting their length. */
final class RawBody {
  static final int TOO_LARGE = 413;

  /** Far more than a delivery has: its texts are at most 150,000 characters. */
  private static final int LIMIT = 8 * 1024 * 1024;

  private RawBody() {}

  /** All bytes; null if there are too many. */
  static byte[] read(InputStream in) throws IOException {
    byte[] body = in.readNBytes(LIMIT + 1);
    return body.length > LIMIT ? null : body;
  }
}
