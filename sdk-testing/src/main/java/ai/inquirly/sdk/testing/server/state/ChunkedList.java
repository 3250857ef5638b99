package ai.inquirly.sdk.testing.server.state;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;

/**
 * A sorted list in pieces, so that a row in the midst of a million comes and goes without moving
 * the others. For others it is a list to read.
 *
 * @param <R> the class of the rows
 */
final class ChunkedList<R extends Row> extends AbstractList<R> implements RandomAccess {
  private static final int CHUNK = 1024;

  private final Comparator<R> order;
  private final List<List<R>> chunks = new ArrayList<>();
  private int[] starts = {0};

  /**
   * A list of rows.
   *
   * @param sorted the rows, in the order
   * @param order an order that ranks no two rows alike
   */
  ChunkedList(List<R> sorted, Comparator<R> order) {
    this.order = order;
    for (int from = 0; from < sorted.size(); from += CHUNK) {
      int to = Math.min(from + CHUNK, sorted.size());
      chunks.add(new ArrayList<>(sorted.subList(from, to)));
    }
    count();
  }

  @Override
  public int size() {
    return starts[chunks.size()];
  }

  @Override
  public R get(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException(index);
    }
    int low = 0;
    int high = chunks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (starts[middle] <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return chunks.get(low).get(index - starts[low]);
  }

  /** Takes out rows, whose ranks need not be what they were, and puts in others. */
  void replace(Set<R> leaving, Collection<R> coming) {
    R only = leaving.size() == 1 ? leaving.iterator().next() : null;
    for (List<R> chunk : chunks) {
      if (only == null) {
        chunk.removeIf(leaving::contains);
      } else if (removed(chunk, only)) {
        break;
      }
    }
    chunks.removeIf(List::isEmpty);
    coming.forEach(this::insert);
    count();
  }

  /** Compares addresses only: a million rows need not be looked at for that. */
  private static <R> boolean removed(List<R> chunk, R row) {
    for (int i = 0; i < chunk.size(); i++) {
      if (chunk.get(i) == row) {
        chunk.remove(i);
        return true;
      }
    }
    return false;
  }

  private void insert(R row) {
    if (chunks.isEmpty()) {
      chunks.add(new ArrayList<>());
    }
    int place = placeOfChunk(row);
    List<R> chunk = chunks.get(place);
    chunk.add(-Collections.binarySearch(chunk, row, order) - 1, row);
    if (chunk.size() > 2 * CHUNK) {
      List<R> end = chunk.subList(CHUNK, chunk.size());
      chunks.add(place + 1, new ArrayList<>(end));
      end.clear();
    }
  }

  /** The last chunk that begins before the row, or the first one. */
  private int placeOfChunk(R row) {
    int low = 0;
    int high = chunks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (order.compare(chunks.get(middle).get(0), row) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private void count() {
    starts = new int[chunks.size() + 1];
    for (int i = 0; i < chunks.size(); i++) {
      starts[i + 1] = starts[i] + chunks.get(i).size();
    }
  }
}
