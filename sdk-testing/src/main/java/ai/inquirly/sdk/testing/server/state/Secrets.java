package ai.inquirly.sdk.testing.server.state;

import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Makes up what the server makes up at random. Nothing here needs to be hard to guess: the fake
 * listens on loopback and keeps no secrets.
 */
public final class Secrets {
  private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final String HEX = "0123456789abcdef";
  private static final int TOKEN_LENGTH = 24;

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
    Random random = ThreadLocalRandom.current();
    long version4 = random.nextLong() & ~0xF000L | 0x4000L;
    long variant = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
    return new UUID(version4, variant).toString();
  }

  /** A whole number from 0 up to the bound, the bound excluded. */
  public int number(int bound) {
    return ThreadLocalRandom.current().nextInt(bound);
  }

  private String text(String letters, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(letters.charAt(number(letters.length())));
    }
    return text.toString();
  }
}
