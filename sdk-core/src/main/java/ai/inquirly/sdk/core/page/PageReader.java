package ai.inquirly.sdk.core.page;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.error.PagingException;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * One walk without its calls: says what to ask for next, and makes batches of what came. Takes one
 * page at a time; not safe for use by several threads.
 */
final class PageReader<T> {
  private final PageSettings<T> settings;
  private final Steps steps;
  private final IdSet seen = new IdSet();
  private long itemsLeft;
  private long pagesLeft;
  private boolean ended;

  PageReader(PageSettings<T> settings) {
    this.settings = settings;
    steps = settings.steps();
    itemsLeft = settings.maxItems;
    pagesLeft = settings.maxPages;
    Place start = settings.start;
    if (start != null) {
      Arrays.stream(start.known()).filter(Rows::isId).forEach(seen::add);
    }
  }

  /** The next call; null when there is no more to read. Asked again, it is the same one. */
  @Nullable
  ApiRequest<? extends Iterable<T>> request() {
    return ended ? null : steps.aim(settings.request);
  }

  /** Takes the answer to the call. */
  Batch<T> arrived(@Nullable Iterable<T> answer) {
    if (answer == null) {
      throw new PagingException(
          settings.operation()
              + ": a page came without a body; a walk cannot be made of conditional requests");
    }
    Rows<T> page = Rows.of(answer, settings.paging.id, settings.paging.way == Paging.Way.BACK);
    Steps.Verdict verdict = steps.arrived(page);
    ended = verdict == Steps.Verdict.END || --pagesLeft == 0;
    return verdict == Steps.Verdict.DELIVER ? batch(page) : new Batch<>(List.of(), n -> null);
  }

  private Batch<T> batch(Rows<T> page) {
    List<T> items = new ArrayList<>();
    int[] ends = new int[page.ids().length];
    int rows = 0;
    while (rows < ends.length && itemsLeft > 0) {
      T row = page.list().get(rows);
      boolean isNew = isNew(page.ids()[rows]) && rows >= steps.skipped();
      rows++;
      if (isNew) {
        steps.foundNew();
      }
      if (isNew && settings.wanted.test(row)) {
        ends[items.size()] = rows;
        items.add(row);
        itemsLeft--;
      }
    }
    ended |= itemsLeft == 0;
    int last = rows;
    IntFunction<Place> places = steps.places(page);
    return new Batch<>(
        items, count -> places.apply(count == items.size() ? last : ends[count - 1]));
  }

  private boolean isNew(long id) {
    return !Rows.isId(id) || seen.add(id);
  }
}
