package ai.inquirly.sdk.core.page;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.error.PagingException;
import jakarta.annotation.Nullable;
import java.util.Arrays;
import java.util.function.IntFunction;

/** Pages have numbers, from 1. Ends at an empty page only: the size of a page is a setting. */
final class NumberedSteps implements Steps {
  /** Rows that shift by exactly a page look like a repeated page, but not twice in a row. */
  private static final int REPEATS = 2;

  private final String operation;
  private final String parameter;
  private final int passes;
  private final Resumption resumption;
  private final Fullness fullness;
  private long next;
  private int pass = 1;
  private boolean foundNew;
  private long[] previous = {};
  private int repeats;
  private int skipped;
  private Place endOfFirstPass;

  NumberedSteps(
      String operation, Paging<?> paging, boolean stable, int passes, @Nullable Place start) {
    this.operation = operation;
    this.parameter = paging.parameter;
    fullness = new Fullness(paging.size);
    // what was delivered before a resumption is unknown, and would come again
    this.passes = start == null ? passes : 1;
    next = start == null ? 1 : start.position();
    endOfFirstPass = start == null ? new Place(1) : start;
    resumption = new Resumption(endOfFirstPass, stable);
  }

  @Override
  public <R> ApiRequest<R> aim(ApiRequest<R> request) {
    return request.query(parameter, next);
  }

  @Override
  public Verdict arrived(Rows<?> page) {
    skipped = 0;
    if (resumption.liesBefore(page, next)) {
      next--;
      return Verdict.PASS;
    }
    if (page.isEmpty()) {
      return endOfPass();
    }
    long[] ids = page.ids().clone();
    Arrays.sort(ids);
    boolean repeated = Arrays.equals(ids, previous);
    if (!repeated && fullness.hadRoomBefore(next)) {
      next--;
      return Verdict.PASS;
    }
    countRepeats(repeated, ids.length);
    previous = ids;
    skipped = resumption.rowsBefore(page);
    fullness.delivered(next, ids.length);
    next++;
    return Verdict.DELIVER;
  }

  private Verdict endOfPass() {
    if (pass == passes || !foundNew) {
      return Verdict.END;
    }
    pass++;
    next = 1;
    foundNew = false;
    previous = new long[0];
    fullness.restart();
    return Verdict.PASS;
  }

  private void countRepeats(boolean repeated, int rows) {
    repeats = repeated ? repeats + 1 : 0;
    if (repeats == REPEATS) {
      repeats = 0;
      throw new PagingException(
          "%s: the pages %s to %s hold the same %s rows. The server seems to ignore `%s`, so the walk would never end; all different rows so far were delivered"
              .formatted(operation, next - REPEATS, next, rows, parameter));
    }
  }

  @Override
  public int skipped() {
    return skipped;
  }

  @Override
  public void foundNew() {
    foundNew = true;
  }

  @Override
  public IntFunction<Place> places(Rows<?> page) {
    if (pass > 1) {
      Place end = endOfFirstPass;
      return count -> end;
    }
    long number = next - 1;
    endOfFirstPass = Place.within(number, page.ids(), page.ids().length);
    return count -> Place.within(number, page.ids(), count);
  }
}
