package ai.inquirly.sdk.core.page;

import jakarta.annotation.Nullable;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** A walk in pages. */
final class Pages<T> implements Iterator<WalkPage<T>> {
  private final Walk<T> walk;
  private @Nullable WalkPage<T> next;

  Pages(Walk<T> walk) {
    this.walk = walk;
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = walk.page();
    }
    return next != null;
  }

  @Override
  public WalkPage<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException(
          "the list was read to its end, or the walk was closed; hasNext() tells");
    }
    WalkPage<T> page = next;
    next = null;
    return page;
  }
}
