package ai.inquirly.sdk.core.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.Response;

/**
 * The charset of a body. The server writes UTF-8, a proxy's pages may be in anything, and what a
 * header declares is not always true.
 */
final class BodyCharset {
  private BodyCharset() {}

  /**
   * The declared charset; but UTF-8 if none is, none of that name exists, or the bytes contradict:
   * what is not ASCII and yet valid UTF-8 is nothing else.
   */
  static Charset of(Response response, byte[] body) {
    MediaType type = response.body().contentType();
    Charset declared = type == null ? null : type.charset(StandardCharsets.UTF_8);
    return declared == null || declared.equals(StandardCharsets.UTF_8) || isUtf8(body)
        ? StandardCharsets.UTF_8
        : declared;
  }

  private static boolean isUtf8(byte[] body) {
    return hasMoreThanAscii(body) && isWellFormed(body);
  }

  private static boolean hasMoreThanAscii(byte[] body) {
    for (byte b : body) {
      if (b < 0) {
        return true;
      }
    }
    return false;
  }

  /** A last character may be cut off. */
  private static boolean isWellFormed(byte[] body) {
    return !StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(body), CharBuffer.allocate(body.length), false)
        .isError();
  }
}
