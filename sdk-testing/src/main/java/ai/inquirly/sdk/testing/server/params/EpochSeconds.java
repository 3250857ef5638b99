package ai.inquirly.sdk.testing.server.params;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times that come as epoch seconds, read up to the first character that is no digit. */
public final class EpochSeconds {
  private static final Pattern SECONDS = Pattern.compile("^(-?\\d{1,18})");

  private EpochSeconds() {}

  /**
   * Reads a time.
   *
   * @throws InternalFailure if the text does not begin with a number
   */
  public static Instant parse(JsonNode value) {
    Matcher seconds = SECONDS.matcher(value.asText(value.toString()));
    if (!seconds.find()) {
      throw new InternalFailure("invalid date");
    }
    try {
      return Instant.ofEpochSecond(Long.parseLong(seconds.group(1)));
    } catch (DateTimeException beyondAllTime) {
      throw new InternalFailure("date out of range");
    }
  }
}
