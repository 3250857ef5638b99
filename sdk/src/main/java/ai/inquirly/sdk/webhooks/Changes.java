package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.core.json.Model;
import jakarta.annotation.Nullable;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an event says about changes, by the names of the database's columns. Reads {@code
 * changed_attributes} in every form: a list of objects with one key each, one object, or null.
 * Immutable.
 */
public final class Changes {
  private final Map<String, Change> byAttribute;

  private Changes(Map<String, Change> byAttribute) {
    this.byAttribute = byAttribute;
  }

  static Changes in(Model payload) {
    Map<String, Change> found = new LinkedHashMap<>();
    Object changed = payload.raw("changed_attributes");
    for (Object part : changed instanceof Collection<?> list ? list : List.of(orEmpty(changed))) {
      if (part instanceof Map<?, ?> columns) {
        columns.forEach(
            (column, values) -> found.put(column.toString(), change(column.toString(), values)));
      }
    }
    return new Changes(Collections.unmodifiableMap(found));
  }

  /** Whether nothing is said: some events come without, such as a change of service levels. */
  public boolean isEmpty() {
    return byAttribute.isEmpty();
  }

  /** The columns that changed, in the order of the delivery. */
  public Set<String> attributes() {
    return byAttribute.keySet();
  }

  /** Whether a column changed. */
  public boolean has(String attribute) {
    return byAttribute.containsKey(attribute);
  }

  /** How a column changed; null if it did not. */
  public @Nullable Change get(String attribute) {
    return byAttribute.get(attribute);
  }

  @Override
  public String toString() {
    return "Changes" + byAttribute.keySet();
  }

  private static Change change(String column, @Nullable Object values) {
    if (values instanceof Map<?, ?> map) {
      return new Change(column, map.get("previous_value"), map.get("current_value"));
    }
    return values instanceof List<?> pair && pair.size() == 2
        ? new Change(column, pair.get(0), pair.get(1))
        : new Change(column, null, values);
  }

  private static Object orEmpty(@Nullable Object value) {
    return value == null ? Map.of() : value;
  }
}
