package ai.inquirly.sdk.core.page;

import jakarta.annotation.Nullable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What the spec says of the pages of one list; made by generated code. Immutable.
 *
 * @param <T> the rows
 */
public final class Paging<T> {
  final Way way;
  final String parameter;
  final ToLongFunction<T> id;
  int size;
  Map<String, String> stable = Map.of();
  Set<String> excluded = Set.of();
  @Nullable Sieve<T> sieve;

  private Paging(Way way, String parameter, ToLongFunction<T> id) {
    this.way = way;
    this.parameter = parameter;
    this.id = id;
  }

  /** How one gets from page to page. */
  enum Way {
    /** By numbers, from 1. */
    PAGES("p"),
    /** From the newest row back, each page before the oldest row of the last one. */
    BACK("b"),
    /** From an older row on, each page after the newest row of the last one. */
    ON("a");

    final String letter;

    Way(String letter) {
      this.letter = letter;
    }
  }

  /** Keeps rows whose value is the one asked for, since the server is asked for all. */
  record Sieve<T>(String parameter, Function<T, ?> value) {}

  /**
   * Pages with numbers.
   *
   * @param parameter of the query, for the number
   * @param id of a row
   */
  public static <T> Paging<T> numbered(String parameter, ToLongFunction<T> id) {
    return new Paging<>(Way.PAGES, parameter, id);
  }

  /**
   * From the newest row back: the parameter is the id that a page ends before. Each page is
   * ascending.
   */
  public static <T> Paging<T> backwards(String parameter, ToLongFunction<T> id) {
    return new Paging<>(Way.BACK, parameter, id);
  }

  /** From a row on: the parameter is the id that a page begins after. */
  public static <T> Paging<T> forwards(String parameter, ToLongFunction<T> id) {
    return new Paging<>(Way.ON, parameter, id);
  }

  /**
   * The usual number of rows of a full page. Only saves a call: with another size, or without this,
   * a walk of several pages reads the first one twice.
   */
  public Paging<T> size(int rows) {
    return with(copy -> copy.size = rows);
  }

  /**
   * A parameter of the order in which rows do not change places, sent unless the request has one of
   * its own.
   */
  public Paging<T> stable(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(stable);
    more.put(name, value);
    return with(copy -> copy.stable = Collections.unmodifiableMap(more));
  }

  /**
   * A parameter by which rows would leave the list while it is read: the server gets the value that
   * {@link #stable} names, whatever the request says, and the rows are chosen here.
   */
  public Paging<T> choosing(String name, Function<T, ?> value) {
    return with(copy -> copy.sieve = new Sieve<>(name, value));
  }

  /** A parameter with which the list has no pages, so that a walk makes no sense. */
  public Paging<T> without(String name) {
    Set<String> more = new LinkedHashSet<>(excluded);
    more.add(name);
    return with(copy -> copy.excluded = Collections.unmodifiableSet(more));
  }

  boolean isChosenHere(String name) {
    return sieve != null && sieve.parameter().equals(name);
  }

  /** A copy, changed before anybody else sees it. */
  private Paging<T> with(Consumer<Paging<T>> change) {
    Paging<T> copy = new Paging<>(way, parameter, id);
    copy.size = size;
    copy.stable = stable;
    copy.excluded = excluded;
    copy.sieve = sieve;
    change.accept(copy);
    return copy;
  }
}
