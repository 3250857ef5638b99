package ai.inquirly.sdk.testing.server.state;

import java.util.HashMap;
import java.util.Map;

/**
 * Rows by the value of one column, those of one value in the order of their ids. Rows without a
 * value are not kept, and a value with one row costs no more than that row.
 *
 * @param <R> the class of the rows
 */
final class ColumnIndex<R extends Row> {
  /** A row, or {@link Rows} of them. */
  private final Map<Object, Object> byValue = new HashMap<>();

  void add(Object value, R row) {
    if (value == null) {
      return;
    }
    Object found = byValue.putIfAbsent(value, row);
    if (found == null || found == row) {
      return;
    }
    Rows<R> rows = several(found);
    if (rows == null) {
      rows = new Rows<>();
      rows.put(single(found));
      byValue.put(value, rows);
    }
    rows.put(row);
  }

  void remove(Object value, R row) {
    if (value == null || byValue.remove(value, row)) {
      return;
    }
    Rows<R> rows = several(byValue.get(value));
    if (rows != null) {
      rows.remove(row.id());
      if (rows.isEmpty()) {
        byValue.remove(value);
      }
    }
  }

  /** A view of the rows with this value, which is not null. */
  Rows<R> find(Object value) {
    Object found = byValue.get(value);
    Rows<R> rows = several(found);
    if (rows != null) {
      return rows;
    }
    Rows<R> one = new Rows<>();
    if (found != null) {
      one.put(single(found));
    }
    return one;
  }

  /** The only row with this value, without making a collection of it; null unless it is one. */
  R findSingle(Object value) {
    Object found = byValue.get(value);
    return several(found) == null ? single(found) : null;
  }

  @SuppressWarnings("unchecked")
  private Rows<R> several(Object found) {
    return found instanceof Rows<?> rows ? (Rows<R>) rows : null;
  }

  @SuppressWarnings("unchecked")
  private R single(Object found) {
    return (R) found;
  }
}
