package ai.inquirly.sdk.core.page;

import ai.inquirly.sdk.core.ApiRequest;
import java.util.function.IntFunction;

/**
 * The way of one walk from page to page. A step is made only when a page has arrived, so a failed
 * call can be made again. Not safe for use by several threads.
 */
interface Steps {
  /** What is done with a page that arrived. */
  enum Verdict {
    /** Its rows are to be delivered. */
    DELIVER,
    /** It only served to find the way. */
    PASS,
    /** It lies behind the last row. */
    END
  }

  /** The same call for the page that is next. */
  <R> ApiRequest<R> aim(ApiRequest<R> request);

  /**
   * Judges the page that arrived and goes on to the next.
   *
   * @throws ai.inquirly.sdk.core.error.PagingException if the walk would go in a circle
   */
  Verdict arrived(Rows<?> page);

  /** How many rows at the start of the page just judged lie before the point of resumption. */
  int skipped();

  /** Says that the page just judged had a row that was not seen before. */
  void foundNew();

  /** For the page just judged: the point after its first n rows. */
  IntFunction<Place> places(Rows<?> page);
}
