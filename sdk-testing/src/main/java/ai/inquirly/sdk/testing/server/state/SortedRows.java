package ai.inquirly.sdk.testing.server.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
  private ChunkedList<R> rows;
  private long version;

  SortedRows(Table<R> table, Predicate<R> wanted, Comparator<R> order) {
    this.table = table;
    this.wanted = wanted;
    this.order = order.thenComparingLong(Row::id);
  }

  /**
   * The rows as they are now. The list is good until the table changes: for as long as the caller
   * holds the installation's lock.
   */
  synchronized List<R> now(Collection<R> source) {
    Set<R> changed = rows == null ? null : table.changedSince(version);
    if (changed == null) {
      rows = sorted(source);
    } else if (!changed.isEmpty()) {
      List<R> coming =
          changed.stream().filter(row -> table.find(row.id()) == row && wanted.test(row)).toList();
      rows.replace(changed, coming);
    }
    version = table.version();
    return Collections.unmodifiableList(rows);
  }

  private ChunkedList<R> sorted(Collection<R> source) {
    rows = null;
    List<R> found = new ArrayList<>();
    for (R row : source) {
      if (wanted.test(row)) {
        found.add(row);
      }
    }
    found.sort(order);
    return new ChunkedList<>(found, order);
  }
}
