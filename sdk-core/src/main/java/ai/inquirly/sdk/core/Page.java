package ai.inquirly.sdk.core;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One page of a list, with the figures that the server sends beside it.
 *
 * @param <T> the rows
 * @param <M> the figures
 */
public final class Page<T, M> implements Iterable<T> {
  private final List<T> items;
  private final M meta;

  public Page(List<T> items, M meta) {
    this.items = List.copyOf(items);
    this.meta = meta;
  }

  /** The rows of this page; unmodifiable, empty past the end of the list. */
  public List<T> getItems() {
    return items;
  }

  /** The figures; its values are null when the server sent the bare list. */
  public M getMeta() {
    return meta;
  }

  /** The rows as a stream. */
  public Stream<T> stream() {
    return items.stream();
  }

  @Override
  public Iterator<T> iterator() {
    return items.iterator();
  }

  @Override
  public String toString() {
    return "Page[" + items.size() + " items]";
  }
}
