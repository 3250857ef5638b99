package ai.inquirly.sdk.core.page;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.error.PagingException;
import java.util.function.IntFunction;

/** Each page begins after the id of the last row of the page before it. */
final class CursorSteps implements Steps {
  private final String parameter;
  private final boolean backwards;
  private final String operation;
  private long cursor;

  CursorSteps(String operation, String parameter, boolean backwards, Place start) {
    this.operation = operation;
    this.parameter = parameter;
    this.backwards = backwards;
    this.cursor = start.position();
  }

  @Override
  public <R> ApiRequest<R> aim(ApiRequest<R> request) {
    return cursor == 0 && backwards ? request : request.query(parameter, cursor);
  }

  @Override
  public Verdict arrived(Rows<?> page) {
    if (page.isEmpty()) {
      return Verdict.END;
    }
    long last = page.lastId();
    if (!Rows.isId(last)) {
      throw new PagingException(
          operation
              + ": the rows of a page came without ids, so that the next page cannot be asked for;"
              + " what came before was delivered");
    }
    if (cursor != 0 && (backwards ? last >= cursor : last <= cursor)) {
      throw new PagingException(
          "%s: the page for %s=%s ends with id %s, so the walk would go in a circle. The server seems to ignore `%s`; what came before was delivered"
              .formatted(operation, parameter, cursor, last, parameter));
    }
    cursor = last;
    return Verdict.DELIVER;
  }

  @Override
  public int skipped() {
    return 0;
  }

  @Override
  public void foundNew() {}

  @Override
  public IntFunction<Place> places(Rows<?> page) {
    return count -> new Place(page.lastIdOf(count));
  }
}
