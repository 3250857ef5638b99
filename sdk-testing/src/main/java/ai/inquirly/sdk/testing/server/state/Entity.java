package ai.inquirly.sdk.testing.server.state;

import ai.inquirly.sdk.testing.server.params.Cast;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * The description of one kind of row: its table's name and its columns, in the table's order. The
 * columns {@code id}, {@code created_at} and {@code updated_at} come by themselves.
 *
 * @param <R> the class of the rows
 */
public final class Entity<R extends Row> {
  private static final int PLACES_PER_COLUMN = 6;

  private final String name;
  private final List<Column<?>> columns = new ArrayList<>();
  final Column<Instant> createdAt;
  final Column<Instant> updatedAt;
  private Column<?> lastBeforeTimes;

  /**
   * Describes a kind of row.
   *
   * @param name the table's name
   */
  public Entity(String name) {
    this.name = name;
    createdAt = time("created_at");
    updatedAt = time("updated_at");
  }

  /** A text. */
  public Column<String> text(String column) {
    return add(column, Cast::text);
  }

  /** A whole number that refers to nothing. */
  public Column<Long> integer(String column) {
    return add(column, Cast::integer);
  }

  /** The id of a row of another kind; indexed. */
  public Column<Long> reference(String column) {
    return integer(column).indexed();
  }

  /** A number with a fraction. */
  public Column<Double> decimal(String column) {
    return add(column, Cast::decimal);
  }

  /** Yes, no or unknown. */
  public Column<Boolean> flag(String column) {
    return add(column, Cast::flag);
  }

  /** A point in time. */
  public Column<Instant> time(String column) {
    return add(column, Cast::time);
  }

  /** One of some words; another word in a request is a failure of the server, as in reality. */
  public Column<String> words(String column, String... words) {
    List<String> known = List.of(words);
    return add(column, value -> Cast.word(value, known));
  }

  /** Free-form JSON. */
  public Column<JsonNode> json(String column) {
    return add(column, Function.identity());
  }

  /** A free-form JSON object, empty unless told otherwise. */
  public Column<JsonNode> object(String column) {
    return json(column).initially(JsonNodeFactory.instance.objectNode());
  }

  /** A list of texts, empty unless told otherwise. */
  public Column<List<String>> texts(String column) {
    Column<List<String>> texts = add(column, Cast::texts);
    return texts.initially(List.of());
  }

  /** The table's name. */
  public String name() {
    return name;
  }

  /** All columns but the id, in the order of their declaration. */
  public List<Column<?>> columns() {
    return Collections.unmodifiableList(columns);
  }

  /** Whether a column has this name. */
  public boolean hasColumn(String column) {
    return columns.stream().anyMatch(c -> c.name().equals(column));
  }

  void timesFollow(Column<?> column) {
    lastBeforeTimes = column;
  }

  int place(Column<?> column) {
    boolean moved = lastBeforeTimes != null && (column == createdAt || column == updatedAt);
    return moved
        ? PLACES_PER_COLUMN * lastBeforeTimes.position() + 2 * column.position() + 2
        : PLACES_PER_COLUMN * column.position();
  }

  private <T> Column<T> add(String column, Function<JsonNode, T> cast) {
    Column<T> added = new Column<>(this, column, columns.size(), cast);
    columns.add(added);
    return added;
  }

  @Override
  public String toString() {
    return name;
  }
}
