package ai.inquirly.examples.export;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** What an export did so far, over all its runs. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
final class Totals {
  final Map<Part, Long> rows = new EnumMap<>(Part.class);
  final Map<Part, Long> pages = new EnumMap<>(Part.class);
  int runs;
  int vanished;
  long calls;
  long repeated;
  long refused;
  long held;
  long longestHoldMillis;
  long millis;

  Totals copy() {
    Totals copy = new Totals();
    copy.rows.putAll(rows);
    copy.pages.putAll(pages);
    copy.runs = runs;
    copy.vanished = vanished;
    copy.calls = calls;
    copy.repeated = repeated;
    copy.refused = refused;
    copy.held = held;
    copy.longestHoldMillis = longestHoldMillis;
    copy.millis = millis;
    return copy;
  }

  long rows(Part part) {
    return rows.getOrDefault(part, 0L);
  }

  long pages(Part part) {
    return pages.getOrDefault(part, 0L);
  }

  void page(Part part, int size) {
    rows.merge(part, (long) size, Long::sum);
    pages.merge(part, 1L, Long::sum);
  }

  Duration duration() {
    return Duration.ofMillis(millis);
  }
}
