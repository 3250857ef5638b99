package ai.inquirly.sdk.testing.server.state;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows by the value of one column, those of one value in the order of their ids. Rows without a
 * value are not kept, and a value with one row costs no more than that row.
 *
 * @param <R> the class of the rows
 */
final class ColumnIndex<R extends Row> {
  private final Map<Object, R> single = new HashMap<>();
  private final Map<Object, TreeMap<Long, R>> several = new HashMap<>();

  void add(Object value, R row) {
    if (value == null) {
      return;
    }
    TreeMap<Long, R> rows = several.get(value);
    if (rows == null) {
      R other = single.putIfAbsent(value, row);
      if (other == null || other == row) {
        return;
      }
      single.remove(value);
      rows = new TreeMap<>();
      rows.put(other.id(), other);
      several.put(value, rows);
    }
    rows.put(row.id(), row);
  }

  void remove(Object value, R row) {
    if (value == null || single.remove(value, row)) {
      return;
    }
    TreeMap<Long, R> rows = several.get(value);
    if (rows != null) {
      rows.remove(row.id());
      if (rows.isEmpty()) {
        several.remove(value);
      }
    }
  }

  /** A view of the rows with this value, which is not null. */
  Collection<R> find(Object value) {
    R row = single.get(value);
    if (row != null) {
      return List.of(row);
    }
    TreeMap<Long, R> rows = several.get(value);
    return rows == null ? List.of() : Collections.unmodifiableCollection(rows.values());
  }
}
