package ai.inquirly.sdk.testing.server.state;

import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
  private final TreeMap<Long, R> rows = new TreeMap<>();
  private final Map<Column<?>, ColumnIndex<R>> indexes = new HashMap<>();
  private long lastId;
  private long lastPosition;
  private long version;

  Table(Entity<R> entity, Installation installation) {
    this.entity = entity;
    this.installation = installation;
    for (Column<?> column : entity.columns()) {
      if (column.isIndexed()) {
        indexes.put(column, new ColumnIndex<>());
      }
    }
  }

  /** Adds a row: gives it the next id and its times. */
  public R insert(R row) {
    Instant now = installation.now().truncatedTo(ChronoUnit.MICROS);
    if (row.createdAt() == null) {
      row.set(entity.createdAt, now);
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
    version++;
    row.moveTo(++lastPosition);
    row.set(entity.updatedAt, installation.now().truncatedTo(ChronoUnit.MICROS));
    return changes.and(row.takeChanges());
  }

  /** Ends a change that the row does not count as one: its time of change stays. */
  public void saveQuietly(R row) {
    version++;
    row.takeChanges();
  }

  /** Ends a change of a row that counts as none: its time of change stays, and nobody is told. */
  public void settle(R row) {
    version++;
    row.takeChanges();
  }

  /** Sets a row's time of change although nothing else changes, as a new picture does. */
  public void touch(R row) {
    row.set(entity.updatedAt, null);
    save(row);
  }

  /** Removes a row; one that is not there is no fault. */
  public void delete(R row) {
    if (rows.get(row.id()) == row) {
      drop(row);
      journal().undo(() -> put(row));
    }
  }

  /** The row with this id, or null. */
  public R find(Long id) {
    return id == null ? null : rows.get(id);
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
  public Collection<R> all() {
    return Collections.unmodifiableCollection(rows.values());
  }

  /** The rows whose column has this value, oldest id first; of an indexed column a view. */
  public <T> Collection<R> where(Column<T> column, T value) {
    ColumnIndex<R> index = indexes.get(column);
    if (index == null || value == null) {
      return rows.values().stream().filter(r -> Objects.equals(r.get(column), value)).toList();
    }
    return index.find(value);
  }

  /**
   * The rows whose column has this value, as a stream over a copy: rows may be changed meanwhile.
   */
  public <T> Stream<R> stream(Column<T> column, T value) {
    return new ArrayList<>(where(column, value)).stream();
  }

  /** The first row whose column has this value and that passes the test, or null. */
  public <T> R first(Column<T> column, T value, Predicate<R> test) {
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
    return version;
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
    version++;
    rows.put(row.id(), row);
    indexes.forEach((column, index) -> index.add(row.valueOf(column), row));
  }

  private void drop(R row) {
    version++;
    rows.remove(row.id());
    indexes.forEach((column, index) -> index.remove(row.valueOf(column), row));
  }
}
