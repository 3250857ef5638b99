package ai.inquirly.sdk.core.http;

import jakarta.annotation.Nullable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The headers with which a proxy tells when to come back; the server itself sends neither. */
final class RetryAfter {
  private static final Duration FOR_EVER = Duration.ofDays(365);

  private RetryAfter() {}

  /** How long to wait; null for no header, nonsense, zero, or a time in the past. */
  static @Nullable Duration parse(@Nullable String header, Instant serverTime) {
    if (header == null) {
      return null;
    }
    String text = header.strip();
    Duration wait = text.matches("\\d+") ? ofSeconds(text) : untilDate(text, serverTime);
    return wait == null || wait.isZero() || wait.isNegative() ? null : wait;
  }

  /** The server's time by its Date header; this machine's without one. */
  static Instant serverTime(@Nullable String date, Instant localTime) {
    Instant time = date == null ? null : instant(date.strip());
    return time == null ? localTime : time;
  }

  private static Duration ofSeconds(String digits) {
    return digits.length() > 8 ? FOR_EVER : Duration.ofSeconds(Long.parseLong(digits));
  }

  private static @Nullable Duration untilDate(String text, Instant serverTime) {
    Instant date = instant(text);
    return date == null ? null : Duration.between(serverTime, date);
  }

  private static @Nullable Instant instant(String text) {
    try {
      return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException noDate) {
      return null;
    }
  }
}
