package ai.inquirly.sdk.core.page;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.ApiSender;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import jakarta.annotation.Nullable;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A list that the server sends in pages, to be read whole: by a loop, as a stream, page by page, or
 * without waiting as a {@link Flow.Publisher}. Immutable, so it can be kept and shared; each use
 * starts a walk of its own. Nothing is sent before the first row is asked for.
 *
 * <p>What a walk promises:
 *
 * <ul>
 *   <li>It ends at an empty page, and at nothing else.
 *   <li>A row that comes twice is delivered once. At least the last 524,288 ids are remembered (in
 *       16 MB at most); a row that comes again after more rows than that is delivered again.
 *   <li>Lists with numbered pages are read in an order in which new and changed rows keep their
 *       places, where the server has one; a page to which rows may have been added since is read
 *       again. Rows added after the last page was read belong to the next walk. A row that is
 *       DELETED meanwhile on a page that was read moves the others up, and one of them is missed:
 *       {@link #passes} reads again. With an order of your own more is missed; the list's method
 *       says what.
 *   <li>Lists with cursors (messages) lose and repeat nothing, whatever happens meanwhile.
 *   <li>If the server sends the same page again and again, a {@link
 *       ai.inquirly.sdk.core.error.PagingException} ends the walk.
 * </ul>
 *
 * <p>Memory does not grow with the list: one page, those read in advance, and the ids. Each page is
 * a call with the retries, deadline and rate limit of the client.
 *
 * @param <T> the rows
 */
public final class Pager<T> implements Iterable<T> {
  private static final int MOST_PREFETCHED = 100;

  private final PageSettings<T> settings;

  private Pager(PageSettings<T> settings) {
    this.settings = settings;
  }

  /**
   * A walk of any list. The generated {@code listAll} methods are made of this.
   *
   * @param request the list's call, without a page
   * @param paging what the spec says of its pages
   * @throws InvalidRequestException if the request names a page, or has no pages with its
   *     parameters
   */
  public static <T> Pager<T> of(
      ApiSender sender, ApiRequest<? extends Iterable<T>> request, Paging<T> paging) {
    return new Pager<>(new PageSettings<>(sender, request, paging));
  }

  /**
   * Starts where another walk of the same list stood. Nothing that was delivered there comes again
   * and nothing is lost by the interruption, as far as the order is stable: rows deleted meanwhile
   * do not matter, but if a row on a page that was read is deleted during a walk, one other is
   * missed. In an order of your own, rows may be missed or come twice. A walk that was at its end
   * finds the rows that are new since.
   *
   * @param checkpoint from {@link Walk#checkpoint} or {@link WalkPage#checkpoint}; null for the
   *     start
   * @throws InvalidRequestException if it is damaged, or belongs to another list
   */
  public Pager<T> resumeFrom(@Nullable String checkpoint) {
    return with(s -> s.resumeFrom(checkpoint));
  }

  /**
   * Reads so many pages in advance, one call at a time, while earlier ones are used; none by
   * default. 1 is enough unless the time per page varies a lot.
   */
  public Pager<T> prefetch(int pages) {
    if (pages < 0 || pages > MOST_PREFETCHED) {
      throw refused("from 0 to " + MOST_PREFETCHED + " pages can be read in advance", pages);
    }
    return with(s -> s.prefetch = pages);
  }

  /** Ends after so many rows of each walk. */
  public Pager<T> maxItems(long items) {
    if (items < 1) {
      throw refused("a walk takes 1 row or more", items);
    }
    return with(s -> s.maxItems = items);
  }

  /** Ends after so many calls of each walk, those that give nothing new included. */
  public Pager<T> maxPages(long pages) {
    if (pages < 1) {
      throw refused("a walk takes 1 page or more", pages);
    }
    return with(s -> s.maxPages = pages);
  }

  /**
   * Reads a list with numbered pages again after its end, for rows that were missed because others
   * moved or were deleted, until a pass finds nothing new, and at most so many times in all. 1 by
   * default; 2 where the server has no stable order at all. A walk that was resumed makes one pass,
   * since it does not know what was delivered before.
   */
  public Pager<T> passes(int most) {
    if (most < 1) {
      throw refused("a walk makes 1 pass or more", most);
    }
    return with(s -> s.passes = most);
  }

  /**
   * Sets options on the call of each page: {@code requests(r -> r.timeout(..).retry(..))}. Its
   * parameters may be changed as well.
   */
  public Pager<T> requests(UnaryOperator<ApiRequest<? extends Iterable<T>>> change) {
    PageSettings<T> changed =
        new PageSettings<>(settings.sender, change.apply(settings.asked), settings.paging);
    return new Pager<>(
        changed.with(
            s -> {
              // checked again: another order or filter is another list
              s.resumeFrom(settings.resumedFrom);
              s.prefetch = settings.prefetch;
              s.maxItems = settings.maxItems;
              s.maxPages = settings.maxPages;
              s.passes = settings.passes;
            }));
  }

  /** Starts reading row by row, with a checkpoint at each. Close it if you leave it early. */
  public Walk<T> walk() {
    return new Walk<>(settings);
  }

  /** A walk of its own. */
  @Override
  public Iterator<T> iterator() {
    return walk();
  }

  /** All rows; a walk of its own, begun when the stream is. Close it if you leave it early. */
  public Stream<T> stream() {
    return walk().stream();
  }

  /** Page by page, each with its checkpoint; each iterator is a walk of its own. */
  public Iterable<WalkPage<T>> pages() {
    return () -> new Pages<>(walk());
  }

  /**
   * All rows for a subscriber, as many as it asks for; each subscriber has a walk of its own. No
   * thread waits for a page; rows come on the client's {@code asyncExecutor} or on the thread that
   * asks for more. What a subscriber throws ends its walk and goes to that thread's handler of
   * uncaught exceptions.
   */
  public Flow.Publisher<T> publisher() {
    return publisher(batch -> batch.items().iterator());
  }

  /** As {@link #publisher}, page by page. */
  public Flow.Publisher<WalkPage<T>> pagePublisher() {
    return publisher(
        batch -> {
          Place end = batch.place().apply(batch.items().size());
          WalkPage<T> page = new WalkPage<>(batch.items(), settings.checkpoint(end));
          return Collections.singleton(page).iterator();
        });
  }

  private <E> Flow.Publisher<E> publisher(Function<Batch<T>, Iterator<E>> elements) {
    return subscriber ->
        subscriber.onSubscribe(new WalkSubscription<>(settings, elements, subscriber));
  }

  private Pager<T> with(Consumer<PageSettings<T>> change) {
    return new Pager<>(settings.with(change));
  }

  private InvalidRequestException refused(String rule, long given) {
    return new InvalidRequestException(settings.operation() + ": " + rule + ", not " + given);
  }

  /** The operation only: parameters may be personal. */
  @Override
  public String toString() {
    return "Pager[" + settings.operation() + "]";
  }
}
