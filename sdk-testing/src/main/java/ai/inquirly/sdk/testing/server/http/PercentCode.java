package ai.inquirly.sdk.testing.server.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes percent-encoded text as strictly as the real server. */
public final class PercentCode {
  private PercentCode() {}

  /**
   * Decodes a name or value of a query or form, where a plus is a blank.
   *
   * @throws UnreadableRequest for a malformed percent sign or invalid UTF-8
   */
  public static String decodeQuery(String text) {
    return decode(text.replace('+', ' '), true);
  }

  /**
   * Decodes a segment of a path, where a malformed percent sign stands for itself.
   *
   * @throws UnreadableRequest for invalid UTF-8
   */
  public static String decodePath(String text) {
    return decode(text, false);
  }

  private static String decode(String text, boolean strict) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '%') {
        decoded.write(bytes[i]);
      } else if (i + 2 < bytes.length && digit(bytes[i + 1]) >= 0 && digit(bytes[i + 2]) >= 0) {
        decoded.write(digit(bytes[i + 1]) * 16 + digit(bytes[i + 2]));
        i += 2;
      } else if (strict) {
        throw new UnreadableRequest("malformed percent sign");
      } else {
        decoded.write('%');
      }
    }
    return utf8(decoded.toByteArray());
  }

  private static int digit(byte character) {
    return Character.digit(character, 16);
  }

  static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException invalid) {
      throw new UnreadableRequest("invalid UTF-8");
    }
  }
}
