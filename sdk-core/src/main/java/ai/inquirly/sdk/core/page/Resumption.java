package ai.inquirly.sdk.core.page;

import java.util.Arrays;

/**
 * Finds the point where an earlier walk stopped. In an order in which new rows come last, rows move
 * only towards the start, when others before them are deleted: so if none of the rows that are
 * known to lie before the point is on its page any more, the pages before are looked at. If all of
 * them are gone, ids decide, which grow with the time of creation.
 */
final class Resumption {
  private final long[] known;
  private final long lowest;
  private final boolean isCut;
  private boolean searching;
  private boolean wentBack;
  private boolean reached;

  Resumption(Place start, boolean stable) {
    known = Arrays.stream(start.known()).filter(Rows::isId).sorted().toArray();
    lowest = known.length == 0 ? 0 : known[0];
    searching = stable && known.length > 0;
    isCut = searching && start.isCut();
  }

  /** Whether the point lies before this page, so that the page before is to be looked at. */
  boolean liesBefore(Rows<?> page, long number) {
    boolean found =
        !searching || number == 1 || firstKnown(page) >= 0 || wentBack && endsBelow(page);
    if (!found) {
      wentBack = true;
    }
    return !found;
  }

  /** How many rows at the start of this page lie before the point, though they are not known. */
  int rowsBefore(Rows<?> page) {
    searching = false;
    if (reached || !wentBack && !isCut) {
      return 0;
    }
    int first = firstKnown(page);
    int before = first >= 0 ? first : firstNotBelow(page);
    reached = first >= 0 || before < page.ids().length;
    return before;
  }

  private int firstKnown(Rows<?> page) {
    for (int i = 0; i < page.ids().length; i++) {
      if (Arrays.binarySearch(known, page.ids()[i]) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean endsBelow(Rows<?> page) {
    return !page.isEmpty() && firstNotBelow(page) == page.ids().length;
  }

  private int firstNotBelow(Rows<?> page) {
    int i = 0;
    while (i < page.ids().length && page.ids()[i] < lowest) {
      i++;
    }
    return i;
  }
}
