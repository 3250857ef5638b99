package ai.inquirly.sdk.core.page;

import jakarta.annotation.Nullable;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list being read, row by row, that can tell at each row how to go on from there. For one thread.
 *
 * <p>When a page cannot be read, the call's exception comes out of {@link #hasNext} or {@link
 * #next}; the walk then stands where it stood, so that calling again tries the same page again.
 *
 * @param <T> the rows
 */
public final class Walk<T> implements Iterator<T>, AutoCloseable {
  private final PageSettings<T> settings;
  private final Batches<T> batches;
  private Place before;
  private @Nullable Batch<T> batch;
  private int delivered;

  Walk(PageSettings<T> settings) {
    this.settings = settings;
    this.before = settings.begin();
    this.batches = settings.prefetch == 0 ? new OneByOne<>(settings) : new InAdvance<>(settings);
  }

  /**
   * Whether there is another row; reads a page if need be.
   *
   * @throws ai.inquirly.sdk.core.error.InquirlyException if the page cannot be read
   */
  @Override
  public boolean hasNext() {
    if (batch != null && delivered < batch.items().size()) {
      return true;
    }
    Batch<T> next = batches.next();
    if (next == null) {
      return false;
    }
    before = place();
    batch = next;
    delivered = 0;
    return true;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException(
          "the list was read to its end, or the walk was closed; hasNext() tells");
    }
    return batch.items().get(delivered++);
  }

  /**
   * The place after the row that {@link #next} gave last (before the first one: where the walk
   * began), for {@link Pager#resumeFrom}. A text of some 40 to 120 characters without personal
   * data, to be kept as it is. Take it when the row has been dealt with.
   */
  public String checkpoint() {
    return settings.checkpoint(place());
  }

  private Place place() {
    return delivered == 0 ? before : batch.place().apply(delivered);
  }

  /** The rows from here on; closing the stream closes the walk. */
  public Stream<T> stream() {
    int kind = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, kind), false)
        .onClose(this::close);
  }

  /** The rest of the page at hand, after which a checkpoint is made; null at the end. */
  @Nullable
  WalkPage<T> page() {
    if (!hasNext()) {
      return null;
    }
    int from = delivered;
    delivered = batch.items().size();
    return new WalkPage<>(batch.items().subList(from, delivered), checkpoint());
  }

  /** Ends a page that is being read in advance. There are no more rows then but those at hand. */
  @Override
  public void close() {
    batches.close();
  }
}
