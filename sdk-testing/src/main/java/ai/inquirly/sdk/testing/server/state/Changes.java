package ai.inquirly.sdk.testing.server.state;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What one save changed in a row: former and new value by column, in the order of the changes. */
public final class Changes {
  private final Map<Column<?>, Change> byColumn;

  private Changes(Map<Column<?>, Change> byColumn) {
    this.byColumn = byColumn;
  }

  /**
   * One changed value.
   *
   * @param former the value before
   * @param current the value now
   */
  public record Change(Object former, Object current) {}

  static Changes of(Row row, Map<Column<?>, Object> formerValues) {
    Map<Column<?>, Change> changes = new LinkedHashMap<>();
    formerValues.forEach(
        (column, former) -> {
          Object current = row.valueOf(column);
          if (!Objects.equals(former, current)) {
            changes.put(column, new Change(former, current));
          }
        });
    return new Changes(changes);
  }

  /** These changes and others of the same row. */
  Changes and(Changes others) {
    Map<Column<?>, Change> both = new LinkedHashMap<>(byColumn);
    others.byColumn.forEach(
        (column, later) ->
            both.merge(column, later, (first, last) -> new Change(first.former(), last.current())));
    return new Changes(both);
  }

  /** Whether nothing was changed. */
  public boolean isEmpty() {
    return byColumn.isEmpty();
  }

  /** Whether the column was changed. */
  public boolean include(Column<?> column) {
    return byColumn.containsKey(column);
  }

  /** The value before, or null. */
  @SuppressWarnings("unchecked")
  public <T> T former(Column<T> column) {
    Change change = byColumn.get(column);
    return change == null ? null : (T) change.former();
  }

  /** The changed columns. */
  public Set<Column<?>> columns() {
    return byColumn.keySet();
  }

  /** The change of one column, or null. */
  public Change change(Column<?> column) {
    return byColumn.get(column);
  }
}
