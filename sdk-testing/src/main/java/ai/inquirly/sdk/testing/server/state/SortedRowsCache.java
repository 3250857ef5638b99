package ai.inquirly.sdk.testing.server.state;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The orders of a table that were asked for last; the one that nobody asked for longest is dropped.
 *
 * @param <R> the class of the rows
 */
final class SortedRowsCache<R extends Row> {
  private static final int SIZE = 16;

  private final Map<String, SortedRows<R>> byName =
      new LinkedHashMap<>(SIZE, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SortedRows<R>> eldest) {
          return size() > SIZE;
        }
      };

  synchronized SortedRows<R> get(String name, Supplier<SortedRows<R>> made) {
    SortedRows<R> found = byName.get(name);
    if (found == null) {
      found = made.get();
      byName.put(name, found);
    }
    return found;
  }
}
