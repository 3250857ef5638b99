package ai.inquirly.sdk.core.page;

import java.util.Arrays;

/**
 * A point between two rows of a list.
 *
 * @param position the number of the page (counted from 1), or the id that the next page begins
 *     after; 0 is the start of a list that is read by ids
 * @param known ids of the rows of that page that lie before this point; empty in a list that is
 *     read by ids
 */
record Place(long position, long[] known) {
  private static final int MOST_KNOWN = 100;

  Place(long position) {
    this(position, new long[0]);
  }

  /** Whether rows before the known ones may be on the same page. */
  boolean isCut() {
    return known.length == MOST_KNOWN;
  }

  /**
   * Within a page, after its first rows. Of the giant pages that an operator may configure only the
   * last 100 rows are kept.
   */
  static Place within(long page, long[] ids, int count) {
    return new Place(page, Arrays.copyOfRange(ids, Math.max(0, count - MOST_KNOWN), count));
  }
}
