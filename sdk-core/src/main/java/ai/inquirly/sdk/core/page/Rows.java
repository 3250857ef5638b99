package ai.inquirly.sdk.core.page;

import ai.inquirly.sdk.core.json.MissingPropertyException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The rows of a page in the order of the walk, with their ids. A row without an id, which no server
 * is known to send, gets a negative mark made from its content: enough to see that a page repeats,
 * not enough to call two rows the same.
 */
record Rows<T>(List<T> list, long[] ids) {
  static <T> Rows<T> of(Iterable<T> page, ToLongFunction<T> id, boolean reversed) {
    List<T> list = new ArrayList<>();
    page.forEach(list::add);
    if (reversed) {
      Collections.reverse(list);
    }
    long[] ids = new long[list.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = id(list.get(i), id);
    }
    return new Rows<>(list, ids);
  }

  private static <T> long id(T row, ToLongFunction<T> id) {
    try {
      return id.applyAsLong(row);
    } catch (MissingPropertyException e) {
      return Long.MIN_VALUE | row.hashCode() & 0xFFFFFFFFL;
    }
  }

  static boolean isId(long id) {
    return id >= 0;
  }

  boolean isEmpty() {
    return list.isEmpty();
  }

  /** The id of the last row that has one; negative if none has. */
  long lastId() {
    return lastIdOf(ids.length);
  }

  /** The same among the first rows. */
  long lastIdOf(int count) {
    int i = count - 1;
    while (i > 0 && !isId(ids[i])) {
      i--;
    }
    return ids[i];
  }
}
