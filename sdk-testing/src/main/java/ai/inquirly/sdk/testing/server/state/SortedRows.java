package ai.inquirly.sdk.testing.server.state;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The rows of a table that pass a test, in an order: sorted once, then repaired as rows come, go
 * and change. The test and the order look at nothing but the row.
 *
 * @param <R> the class of the rows
 */
final class SortedRows<R extends Row> {
  private final Table<R> table;
  private final Predicate<R> wanted;
  private final Comparator<R> order;
  private List<R> rows;
  private long version;

  SortedRows(Table<R> table, Predicate<R> wanted, Comparator<R> order) {
    this.table = table;
    this.wanted = wanted;
    this.order = order.thenComparingLong(Row::id);
  }

  /** The rows as they are now; the list never changes. */
  synchronized List<R> now(Collection<R> source) {
    Map<Long, R> changed = rows == null ? null : table.changedSince(version);
    if (changed == null) {
      rows = sorted(source);
    } else if (!changed.isEmpty()) {
      rows = repaired(changed);
    }
    version = table.version();
    return rows;
  }

  private List<R> sorted(Collection<R> source) {
    List<R> found = new ArrayList<>();
    for (R row : source) {
      if (wanted.test(row)) {
        found.add(row);
      }
    }
    found.sort(order);
    return Collections.unmodifiableList(found);
  }

  /** What stayed as it was is in order already; the rest is put in between. */
  private List<R> repaired(Map<Long, R> changed) {
    BitSet ids = new BitSet();
    changed.keySet().forEach(id -> ids.set(Math.toIntExact(id)));
    List<R> others = new ArrayList<>(rows.size());
    for (R row : rows) {
      if (!ids.get((int) row.id())) {
        others.add(row);
      }
    }
    List<R> fresh = new ArrayList<>();
    for (R row : changed.values()) {
      if (table.find(row.id()) == row && wanted.test(row)) {
        fresh.add(row);
      }
    }
    if (fresh.isEmpty()) {
      return Collections.unmodifiableList(others);
    }
    fresh.sort(order);
    List<R> merged = new ArrayList<>(others.size() + fresh.size());
    int from = 0;
    for (R row : fresh) {
      int to = -Collections.binarySearch(others, row, order) - 1;
      merged.addAll(others.subList(from, to));
      merged.add(row);
      from = to;
    }
    merged.addAll(others.subList(from, others.size()));
    return Collections.unmodifiableList(merged);
  }
}
