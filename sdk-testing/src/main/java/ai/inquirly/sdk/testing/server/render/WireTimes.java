package ai.inquirly.sdk.testing.server.render;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** The forms that times have on the wire. */
public final class WireTimes {
  private static final DateTimeFormatter ISO_MILLIS =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4, 10, SignStyle.NORMAL)
          .appendPattern("-MM-dd'T'HH:mm:ss.SSS'Z'")
          .toFormatter(Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final double MICROS = 1e6;

  private WireTimes() {}

  /** Whole seconds, 0 for never. */
  public static long epoch(Instant time) {
    return time == null ? 0 : time.getEpochSecond();
  }

  /** Seconds with a fraction. */
  public static double epochWithFraction(Instant time) {
    return time.getEpochSecond() + Math.floor(time.getNano() / 1e3) / MICROS;
  }

  /** A text with milliseconds, null for never. */
  public static String iso(Instant time) {
    return time == null ? null : ISO_MILLIS.format(time);
  }
}
