package ai.inquirly.sdk.core.limit;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import java.util.regex.Pattern;

/**
 * One limit of the server: so many calls of certain paths in each full period, per key.
 *
 * @param name for messages and events
 * @param path which paths count; its groups are part of the key
 * @param limit calls in one period
 * @param periodSeconds length of the fixed windows, which begin at multiples of it since 1970
 * @param perToken whether each token has a limit of its own
 */
public record RateLimit(String name, Pattern path, int limit, int periodSeconds, boolean perToken) {
  public RateLimit {
    if (limit < 1 || periodSeconds < 1) {
      throw new InvalidRequestException(
          "rate limit " + name + ": limit and periodSeconds must be above 0");
    }
  }

  RateLimit withLimit(int newLimit) {
    return new RateLimit(name, path, newLimit, periodSeconds, perToken);
  }
}
