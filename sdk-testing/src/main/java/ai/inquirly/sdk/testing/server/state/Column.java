package ai.inquirly.sdk.testing.server.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One typed column of an {@link Entity}: its name on the wire, its default, and how a value from a
 * request becomes a value of the column.
 *
 * @param <T> the Java type of the values
 */
public final class Column<T> {
  private final Entity<?> entity;
  private final String name;
  private final int position;
  private final Function<JsonNode, T> cast;
  private Supplier<T> initial = () -> null;
  private boolean indexed;
  private boolean internal;

  Column(Entity<?> entity, String name, int position, Function<JsonNode, T> cast) {
    this.entity = entity;
    this.name = name;
    this.position = position;
    this.cast = cast;
  }

  /** A row that was not told otherwise holds this value. */
  public Column<T> initially(T value) {
    initial = () -> value;
    return this;
  }

  /** A row that was not told otherwise holds a value of its own, for values that can be changed. */
  public Column<T> initially(Supplier<T> value) {
    initial = value;
    return this;
  }

  /** Rows can be found by this column without looking at all of them. */
  public Column<T> indexed() {
    indexed = true;
    return this;
  }

  /** The column is the fake's own: raw rows on the wire are without it. */
  public Column<T> internal() {
    internal = true;
    return this;
  }

  /** In the real table {@code created_at} and {@code updated_at} stand behind this column. */
  public Column<T> beforeTimes() {
    entity.timesFollow(this);
    return this;
  }

  /** Where it stands in the real table; between the places of two columns one is free. */
  public int place() {
    return entity.place(this);
  }

  /** Whether raw rows on the wire are without it. */
  public boolean isInternal() {
    return internal;
  }

  /** The name, as in raw rows on the wire. */
  public String name() {
    return name;
  }

  /**
   * The value that the real server stores for a value of a request.
   *
   * @param value a JSON value, not a container unless the column is free-form
   */
  public T cast(JsonNode value) {
    return value == null || value.isNull() ? null : cast.apply(value);
  }

  T initialValue() {
    return initial.get();
  }

  boolean isIndexed() {
    return indexed;
  }

  int position() {
    return position;
  }

  Entity<?> entity() {
    return entity;
  }

  @Override
  public String toString() {
    return entity.name() + "." + name;
  }
}
