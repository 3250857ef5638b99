package ai.inquirly.sdk.core.encode;

import java.nio.charset.StandardCharsets;

/**
 * Percent-encodes as UTF-8 everything but the unreserved characters of RFC 3986. A blank becomes
 * {@code %20} and a plus {@code %2B}, which mean the same in paths and queries; brackets become
 * {@code %5B%5D}, which the server reads like plain ones and strict proxies let pass.
 */
final class Percent {
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private Percent() {}

  static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      if (isUnreserved(octet)) {
        encoded.append((char) octet);
      } else {
        append(encoded, octet);
      }
    }
    return encoded.toString();
  }

  static void append(StringBuilder encoded, int octet) {
    encoded.append('%').append(HEX[octet >> 4 & 15]).append(HEX[octet & 15]);
  }

  private static boolean isUnreserved(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }
}
