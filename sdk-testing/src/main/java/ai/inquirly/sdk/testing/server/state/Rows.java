package ai.inquirly.sdk.testing.server.state;

import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Rows in the order of their ids, oldest first, in arrays: a million of them cost little more than
 * themselves. Read-only for all but the tables.
 *
 * @param <R> the class of the rows
 */
public final class Rows<R extends Row> extends AbstractCollection<R> {
  private static final int FIRST_CAPACITY = 8;

  private long[] ids = new long[FIRST_CAPACITY];
  private Row[] rows = new Row[FIRST_CAPACITY];
  private int used;
  private int size;
  private int modifications;
  private boolean inOrderOfTime = true;

  Rows() {}

  static <R extends Row> Rows<R> of(Collection<R> rows) {
    Rows<R> copy = new Rows<>();
    rows.forEach(copy::put);
    return copy;
  }

  @Override
  public int size() {
    return size;
  }

  /** The row with this id, or null. */
  @SuppressWarnings("unchecked")
  public R find(long id) {
    int place = place(id);
    return place < 0 ? null : (R) rows[place];
  }

  @Override
  public Iterator<R> iterator() {
    return new Walk(0, 1);
  }

  /** The same rows, newest id first. */
  public Iterable<R> newestFirst() {
    return () -> new Walk(used - 1, -1);
  }

  /** The rows with smaller ids, newest id first. */
  public Iterable<R> before(long id) {
    int place = place(id);
    int last = (place < 0 ? -place - 1 : place) - 1;
    return () -> new Walk(last, -1);
  }

  /** The row with this id and those with greater ones, oldest id first. */
  public Iterable<R> from(long id) {
    int place = place(id);
    int first = place < 0 ? -place - 1 : place;
    return () -> new Walk(first, 1);
  }

  /** Whether no row was made before one with a smaller id; only a clock set back changes that. */
  public boolean areInOrderOfTime() {
    return inOrderOfTime;
  }

  void put(R row) {
    modifications++;
    int place = place(row.id());
    if (place < 0) {
      place = -place - 1;
      makeRoomAt(place);
      ids[place] = row.id();
      size++;
      inOrderOfTime = inOrderOfTime && fits(row, place);
    } else if (rows[place] == null) {
      size++;
    }
    rows[place] = row;
  }

  /** Leaves a gap, which is closed once most of the places are gaps. */
  void remove(long id) {
    int place = place(id);
    if (place < 0 || rows[place] == null) {
      return;
    }
    modifications++;
    rows[place] = null;
    size--;
    if (used > FIRST_CAPACITY && size < used / 2) {
      closeGaps();
    }
  }

  private int place(long id) {
    return used == 0 || id > ids[used - 1] ? -used - 1 : Arrays.binarySearch(ids, 0, used, id);
  }

  private boolean fits(R row, int place) {
    Row former = place == 0 ? null : rows[place - 1];
    Row next = place + 1 == used ? null : rows[place + 1];
    return (former == null || !former.createdAt().isAfter(row.createdAt()))
        && (next == null || !next.createdAt().isBefore(row.createdAt()));
  }

  private void makeRoomAt(int place) {
    if (used == ids.length) {
      int capacity = used + (used >> 1);
      ids = Arrays.copyOf(ids, capacity);
      rows = Arrays.copyOf(rows, capacity);
    }
    System.arraycopy(ids, place, ids, place + 1, used - place);
    System.arraycopy(rows, place, rows, place + 1, used - place);
    used++;
  }

  private void closeGaps() {
    int kept = 0;
    for (int i = 0; i < used; i++) {
      if (rows[i] != null) {
        ids[kept] = ids[i];
        rows[kept++] = rows[i];
      }
    }
    Arrays.fill(rows, kept, used, null);
    used = kept;
  }

  /** Goes from place to place, over the gaps. */
  private final class Walk implements Iterator<R> {
    private final int step;
    private final int expectedModifications = modifications;
    private int place;

    Walk(int start, int step) {
      this.step = step;
      place = start;
    }

    @Override
    public boolean hasNext() {
      while (place >= 0 && place < used && rows[place] == null) {
        place += step;
      }
      return place >= 0 && place < used;
    }

    @Override
    @SuppressWarnings("unchecked")
    public R next() {
      if (modifications != expectedModifications) {
        throw new ConcurrentModificationException("rows came or went while they were read");
      }
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      R row = (R) rows[place];
      place += step;
      return row;
    }
  }
}
