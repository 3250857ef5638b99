package ai.inquirly.examples.export;

import ai.inquirly.sdk.core.page.WalkPage;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

/** Pages without the rows that are not wanted. */
final class ChosenPages<T> implements Iterator<WalkPage<T>> {
  private final Iterator<WalkPage<T>> pages;
  private final Predicate<T> wanted;
  private final boolean untilUnwanted;
  private boolean ended;

  private ChosenPages(Iterator<WalkPage<T>> pages, Predicate<T> wanted, boolean untilUnwanted) {
    this.pages = pages;
    this.wanted = wanted;
    this.untilUnwanted = untilUnwanted;
  }

  /** Reads all pages. */
  static <T> Iterator<WalkPage<T>> of(Iterator<WalkPage<T>> pages, Predicate<T> wanted) {
    return new ChosenPages<>(pages, wanted, false);
  }

  /** Reads no page after the first one with a row that is not wanted. */
  static <T> Iterator<WalkPage<T>> until(Iterator<WalkPage<T>> pages, Predicate<T> wanted) {
    return new ChosenPages<>(pages, wanted, true);
  }

  @Override
  public boolean hasNext() {
    return !ended && pages.hasNext();
  }

  @Override
  public WalkPage<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    WalkPage<T> page = pages.next();
    List<T> chosen = page.items().stream().filter(wanted).toList();
    ended = untilUnwanted && chosen.size() < page.items().size();
    return new WalkPage<>(chosen, page.checkpoint());
  }
}
