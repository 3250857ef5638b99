package ai.inquirly.sdk.core.page;

import jakarta.annotation.Nullable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
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
  final Map<String, String> stable;
  final Set<String> excluded;
  final @Nullable Sieve<T> sieve;

  private Paging(
      Way way,
      String parameter,
      ToLongFunction<T> id,
      Map<String, String> stable,
      Set<String> excluded,
      @Nullable Sieve<T> sieve) {
    this.way = way;
    this.parameter = parameter;
    this.id = id;
    this.stable = stable;
    this.excluded = excluded;
    this.sieve = sieve;
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
    return new Paging<>(Way.PAGES, parameter, id, Map.of(), Set.of(), null);
  }

  /**
   * From the newest row back: the parameter is the id that a page ends before. Each page is
   * ascending.
   */
  public static <T> Paging<T> backwards(String parameter, ToLongFunction<T> id) {
    return new Paging<>(Way.BACK, parameter, id, Map.of(), Set.of(), null);
  }

  /** From a row on: the parameter is the id that a page begins after. */
  public static <T> Paging<T> forwards(String parameter, ToLongFunction<T> id) {
    return new Paging<>(Way.ON, parameter, id, Map.of(), Set.of(), null);
  }

  /**
   * A parameter of the order in which rows do not change places, sent unless the request has one of
   * its own.
   */
  public Paging<T> stable(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(stable);
    more.put(name, value);
    return new Paging<>(way, parameter, id, Collections.unmodifiableMap(more), excluded, sieve);
  }

  /**
   * A parameter by which rows would leave the list while it is read: the server gets the value that
   * {@link #stable} names, whatever the request says, and the rows are chosen here.
   */
  public Paging<T> choosing(String name, Function<T, ?> value) {
    return new Paging<>(way, parameter, id, stable, excluded, new Sieve<>(name, value));
  }

  /** A parameter with which the list has no pages, so that a walk makes no sense. */
  public Paging<T> without(String name) {
    Set<String> more = new LinkedHashSet<>(excluded);
    more.add(name);
    return new Paging<>(way, parameter, id, stable, Collections.unmodifiableSet(more), sieve);
  }

  boolean isChosenHere(String name) {
    return sieve != null && sieve.parameter().equals(name);
  }
}
