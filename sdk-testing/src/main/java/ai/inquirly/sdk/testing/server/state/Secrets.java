package ai.inquirly.sdk.testing.server.state;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes up what the server makes up at random. */
public final class Secrets {
  private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final String HEX = "0123456789abcdef";
  private static final int TOKEN_LENGTH = 24;

  private final SecureRandom random = new SecureRandom();

  /** A token of a user, bot, platform app, contact or inbox. */
  public String token() {
    return text(BASE58, TOKEN_LENGTH);
  }

  /** Hexadecimal digits. */
  public String hex(int length) {
    return text(HEX, length);
  }

  /** A random uuid. */
  public String uuid() {
    return UUID.randomUUID().toString();
  }

  /** A whole number from 0 up to the bound, the bound excluded. */
  public int number(int bound) {
    return random.nextInt(bound);
  }

  private String text(String letters, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }
}
