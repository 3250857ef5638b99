package ai.inquirly.examples.export;

import ai.inquirly.sdk.core.json.Model;
import ai.inquirly.sdk.core.json.WireTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column of a CSV file: a path into the JSON of a row, such as {@code meta.sender.name} or {@code
 * custom_attributes.plan}. Times are written in ISO-8601, lists with a semicolon between their
 * elements, objects as JSON, and what is null, absent or never is empty.
 */
record Column(String name, List<String> path) {
  private static final Set<String> TIMES = Set.of("waiting_since", "snoozed_until", "timestamp");

  static List<Column> of(String... names) {
    return of(Arrays.asList(names));
  }

  static List<Column> of(Collection<String> names) {
    return names.stream().map(name -> new Column(name, List.of(name.split("\\.")))).toList();
  }

  /** The cell of a row, given as its properties: a number, a boolean or a text; null if empty. */
  Object cell(Map<String, Object> row) {
    Object value = row;
    for (String step : path) {
      value = value instanceof Model model ? model.raw(step) : step(value, step);
    }
    return isTime() ? time(value) : plain(value);
  }

  private static Object step(Object value, String name) {
    return value instanceof Map<?, ?> map ? map.get(name) : null;
  }

  private boolean isTime() {
    String last = path.get(path.size() - 1);
    return last.endsWith("_at") || TIMES.contains(last);
  }

  private static Object time(Object value) {
    Instant time = value instanceof Instant instant ? instant : parsed(value);
    boolean isOther = time == null && value instanceof String text && !text.isEmpty();
    return time != null ? time.toString() : isOther ? value : null;
  }

  private static Instant parsed(Object value) {
    return value == null ? null : WireTime.parse(value);
  }

  private static Object plain(Object value) {
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return value;
    }
    if (value instanceof List<?> list && list.stream().noneMatch(Column::isObject)) {
      return list.stream().map(String::valueOf).collect(Collectors.joining(";"));
    }
    return isObject(value) || value instanceof List ? JsonLines.json(value) : value.toString();
  }

  private static boolean isObject(Object value) {
    return value instanceof Model || value instanceof Map || value instanceof List;
  }
}
