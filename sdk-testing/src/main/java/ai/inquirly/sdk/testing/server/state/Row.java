package ai.inquirly.sdk.testing.server.state;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One row: values by column, with the former values of what was changed since it was last saved.
 *
 * <p>Values must not be changed in place; set a new one, else the change is neither seen nor
 * undone.
 */
public abstract class Row {
  private final Entity<?> entity;
  private final Object[] values;
  private long id;
  private long position;
  private Table<?> table;
  private Map<Column<?>, Object> formerValues;

  /** A new row with the columns' defaults, in no table yet. */
  protected Row(Entity<?> entity) {
    this.entity = entity;
    values = new Object[entity.columns().size()];
    for (Column<?> column : entity.columns()) {
      values[column.position()] = column.initialValue();
    }
  }

  /** The id, 0 while the row is in no table. */
  public final long id() {
    return id;
  }

  /**
   * Where the row stands among those of its table where nobody asks for an order: the database puts
   * a changed row behind the others.
   */
  public final long position() {
    return position;
  }

  /** When the row was inserted. */
  public final Instant createdAt() {
    return get(entity.createdAt);
  }

  /** When the row was last saved with a change. */
  public final Instant updatedAt() {
    return get(entity.updatedAt);
  }

  /** What kind of row this is. */
  public final Entity<?> entity() {
    return entity;
  }

  /** The value of a column, null if it has none. */
  @SuppressWarnings("unchecked")
  public final <T> T get(Column<T> column) {
    return (T) values[column.position()];
  }

  /** Whether a flag is set. */
  public final boolean is(Column<Boolean> flag) {
    return Boolean.TRUE.equals(get(flag));
  }

  /** Whether the column holds the id of that row. */
  public final boolean refersTo(Column<Long> reference, Row row) {
    return row != null && Objects.equals(get(reference), row.id());
  }

  /** Gives a column a value; seen at once, and part of the next save's changes. */
  public final <T> void set(Column<T> column, T value) {
    Object former = values[column.position()];
    if (Objects.equals(former, value)) {
      return;
    }
    if (formerValues == null) {
      formerValues = new LinkedHashMap<>();
    }
    formerValues.putIfAbsent(column, former);
    write(column, value);
    if (table != null) {
      table.journal().undo(() -> write(column, former));
    }
  }

  /** Whether the column was changed since the row was last saved. */
  public final boolean isChanged(Column<?> column) {
    return formerValues != null && formerValues.containsKey(column);
  }

  /** The value that the column had when the row was last saved. */
  @SuppressWarnings("unchecked")
  public final <T> T former(Column<T> column) {
    return isChanged(column) ? (T) formerValues.get(column) : get(column);
  }

  /** Takes what was changed since the last save, and forgets it. */
  final Changes takeChanges() {
    Changes changes = Changes.of(this, formerValues == null ? Map.of() : formerValues);
    formerValues = null;
    return changes;
  }

  final void moveTo(long newPosition) {
    position = newPosition;
  }

  final void attach(Table<?> owner, long newId) {
    table = owner;
    id = newId;
  }

  final Object valueOf(Column<?> column) {
    return values[column.position()];
  }

  private void write(Column<?> column, Object value) {
    Object former = values[column.position()];
    values[column.position()] = value;
    if (table != null && column.isIndexed()) {
      table.reindex(this, column, former, value);
    }
  }

  @Override
  public final String toString() {
    return entity.name() + "#" + id;
  }
}
