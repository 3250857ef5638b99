package ai.inquirly.sdk.core.json;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * The forms in which this API writes a time: seconds since 1970 as an integer, with a fraction, or
 * as digits in a text; ISO-8601; and 0 for never.
 */
public final class WireTime {
  private static final DateTimeFormatter ISO_MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private WireTime() {}

  /** Reads any of the forms; null for 0 and for what is no time. */
  public static @Nullable Instant parse(Object value) {
    try {
      if (value instanceof Long seconds) {
        return seconds == 0 ? null : Instant.ofEpochSecond(seconds);
      }
      if (value instanceof Number number) {
        return ofSeconds(new BigDecimal(number.toString()));
      }
      return value instanceof String text ? parseText(text) : null;
    } catch (DateTimeException | ArithmeticException | NumberFormatException noTime) {
      return null;
    }
  }

  /** Whole seconds since 1970; a fraction is cut off. */
  public static @Nullable Long seconds(@Nullable Instant time) {
    return time == null ? null : time.getEpochSecond();
  }

  /** Whole seconds since 1970 in digits. */
  public static @Nullable String digits(@Nullable Instant time) {
    return time == null ? null : Long.toString(time.getEpochSecond());
  }

  /** Seconds since 1970 with microseconds. */
  public static @Nullable Double fraction(@Nullable Instant time) {
    return time == null ? null : time.getEpochSecond() + time.getNano() / 1000 / 1e6;
  }

  /** ISO-8601 in UTC with milliseconds, the server's own form. */
  public static @Nullable String iso(@Nullable Instant time) {
    return time == null ? null : ISO_MILLIS.format(time);
  }

  private static @Nullable Instant parseText(String text) {
    if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')) {
      return ofSeconds(new BigDecimal(text));
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException withOffset) {
      return OffsetDateTime.parse(text).toInstant();
    }
  }

  private static @Nullable Instant ofSeconds(BigDecimal seconds) {
    if (seconds.signum() == 0) {
      return null;
    }
    // bounded before the fraction is cut, so that 1e1000000 costs nothing
    if (seconds.precision() - seconds.scale() > 18) {
      return null;
    }
    BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
    BigDecimal nanos = seconds.subtract(whole).movePointRight(9).setScale(0, RoundingMode.HALF_UP);
    return Instant.ofEpochSecond(whole.longValueExact(), nanos.longValueExact());
  }
}
