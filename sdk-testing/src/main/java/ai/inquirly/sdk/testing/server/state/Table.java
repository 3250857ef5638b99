package ai.inquirly.sdk.testing.server.state;

import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All rows of one kind, in the order of their ids.
 *
 * @param <R> the class of the rows
 */
public final class Table<R extends Row> {
  private final Entity<R> entity;
  private final Installation installation;
  private final Rows<R> rows = new Rows<>();
  private final Map<Column<?>, ColumnIndex<R>> indexes = new HashMap<>();
  private long lastId;
  private long lastPosition;
  private final ChangeLog<R> log = new ChangeLog<>();
  private final SortedRowsCache<R> orders = new SortedRowsCache<>();

  Table(Entity<R> entity, Installation installation) {
    this.entity = entity;
    this.installation = installation;
    for (Column<?> column : entity.columns()) {
      if (column.isIndexed()) {
        indexes.put(column, new ColumnIndex<>());
      }
    }
  }

  /** Adds a row made now: gives it the next id and its times. */
  public R insert(R row) {
    return insert(row, installation.now());
  }

  /** Adds a row made at some time, unless it says itself when. */
  public R insert(R row, Instant madeAt) {
    if (row.createdAt() == null) {
      row.set(entity.createdAt, madeAt.truncatedTo(ChronoUnit.MICROS));
    }
    if (row.updatedAt() == null) {
      row.set(entity.updatedAt, row.createdAt());
    }
    row.takeChanges();
    row.attach(this, ++lastId);
    row.moveTo(++lastPosition);
    put(row);
    journal().undo(() -> drop(row));
    return row;
  }

  /** Ends a change of a row: sets its time of change, tells and forgets what was changed. */
  public Changes save(R row) {
    Changes changes = row.takeChanges();
    if (changes.isEmpty()) {
      return changes;
    }
    log.add(row);
    row.moveTo(++lastPosition);
    row.set(entity.updatedAt, installation.now().truncatedTo(ChronoUnit.MICROS));
    return changes.and(row.takeChanges());
  }

  /** Ends a change of a row that counts as none: its time of change stays, and nobody is told. */
  public void settle(R row) {
    log.add(row);
    row.takeChanges();
  }

  /** Sets a row's time of change although nothing else changes, as a new picture does. */
  public void touch(R row) {
    row.set(entity.updatedAt, null);
    save(row);
  }

  /** Removes a row; one that is not there is no fault. */
  public void delete(R row) {
    if (rows.find(row.id()) == row) {
      drop(row);
      journal().undo(() -> put(row));
    }
  }

  /** The row with this id, or null. */
  public R find(Long id) {
    return id == null ? null : rows.find(id);
  }

  /**
   * The row with this id.
   *
   * @throws RecordNotFound if there is none
   */
  public R get(Long id) {
    R row = find(id);
    if (row == null) {
      throw new RecordNotFound();
    }
    return row;
  }

  /** What kind of rows these are. */
  public Entity<R> entity() {
    return entity;
  }

  /** All rows, oldest id first; a view, not a copy. */
  public Rows<R> all() {
    return rows;
  }

  /** The rows whose column has this value, oldest id first; of an indexed column a view. */
  public <T> Rows<R> where(Column<T> column, T value) {
    ColumnIndex<R> index = indexes.get(column);
    if (index == null || value == null) {
      return Rows.of(rows.stream().filter(r -> Objects.equals(r.get(column), value)).toList());
    }
    return index.find(value);
  }

  /**
   * The rows whose column has this value and that pass a test, in an order. The list is kept and
   * repaired when rows change, so that reading page after page costs little however many rows there
   * are; it is good until the table changes.
   *
   * @param name tells the order and the test from others of the table: same name, same list
   * @param wanted the test, which looks at nothing but the row
   * @param order the order, which looks at nothing but the row; rows of the same rank come by id
   */
  public <T> List<R> sorted(
      String name, Column<T> column, T value, Predicate<R> wanted, Comparator<R> order) {
    Predicate<R> test = row -> Objects.equals(row.get(column), value) && wanted.test(row);
    return orders
        .get(column.name() + "=" + value + "/" + name, () -> new SortedRows<>(this, test, order))
        .now(where(column, value));
  }

  /**
   * The rows whose column has this value, as a stream over a copy: rows may be changed meanwhile.
   */
  public <T> Stream<R> stream(Column<T> column, T value) {
    return new ArrayList<>(where(column, value)).stream();
  }

  /** The first row whose column has this value and that passes the test, or null. */
  public <T> R first(Column<T> column, T value, Predicate<R> test) {
    ColumnIndex<R> index = value == null ? null : indexes.get(column);
    R single = index == null ? null : index.findSingle(value);
    if (single != null) {
      return test.test(single) ? single : null;
    }
    for (R row : where(column, value)) {
      if (test.test(row)) {
        return row;
      }
    }
    return null;
  }

  /** The first row whose column has this value, or null. */
  public <T> R first(Column<T> column, T value) {
    return first(column, value, row -> true);
  }

  /** A number that differs after every change of the table: for what is computed from all rows. */
  public long version() {
    return log.version();
  }

  Set<R> changedSince(long formerVersion) {
    return log.since(formerVersion);
  }

  Journal journal() {
    return installation.journal();
  }

  @SuppressWarnings("unchecked")
  void reindex(Row row, Column<?> column, Object former, Object value) {
    indexes.get(column).remove(former, (R) row);
    indexes.get(column).add(value, (R) row);
  }

  private void put(R row) {
    log.add(row);
    rows.put(row);
    indexes.forEach((column, index) -> index.add(row.valueOf(column), row));
  }

  private void drop(R row) {
    log.add(row);
    rows.remove(row.id());
    indexes.forEach((column, index) -> index.remove(row.valueOf(column), row));
  }
}
