package ai.inquirly.examples.export;

import java.time.Duration;
import java.util.Locale;

/** Figures as people read them. */
final class Words {
  private static final int KILO = 1000;

  private Words() {}

  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** One or many of something. */
  static String count(long count, String one, String many) {
    return count(count) + " " + (count == 1 ? one : many);
  }

  static String size(long bytes) {
    double size = bytes;
    for (String unit : new String[] {"B", "kB", "MB", "GB"}) {
      if (size < KILO) {
        return String.format(Locale.ROOT, unit.equals("B") ? "%.0f %s" : "%.1f %s", size, unit);
      }
      size /= KILO;
    }
    return String.format(Locale.ROOT, "%.1f TB", size);
  }

  static String duration(Duration time) {
    if (time.toMinutes() == 0) {
      return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
    String minutes = time.toMinutesPart() + " min";
    return time.toHours() == 0
        ? minutes + " " + time.toSecondsPart() + " s"
        : time.toHours() + " h " + minutes;
  }
}
