package ai.inquirly.sdk.core.page;

import java.util.Iterator;
import java.util.List;

/**
 * One page of a walk, without rows that were delivered before. Never empty.
 *
 * @param <T> the rows
 * @param items the rows; unmodifiable
 * @param checkpoint for {@link Pager#resumeFrom}: the place after this page
 */
public record WalkPage<T>(List<T> items, String checkpoint) implements Iterable<T> {
  public WalkPage {
    items = List.copyOf(items);
  }

  @Override
  public Iterator<T> iterator() {
    return items.iterator();
  }

  /** The number of rows only: rows may be personal. */
  @Override
  public String toString() {
    return "WalkPage[" + items.size() + " items]";
  }
}
