package ai.inquirly.sdk.core.page;

/**
 * Which pages had room when they were read. A row that is added to the end of the list while the
 * walk stands on a page with room lands on that page; once there is a page behind it, that row
 * would be stepped over. So such a page is read again, once: with a page behind it, it is full.
 */
final class Fullness {
  private static final int NOTHING = -1;

  private int size;
  private boolean sure;
  private int last = NOTHING;
  private long readAgain = NOTHING;

  /**
   * Starts without having read a page.
   *
   * @param usual the usual number of rows of a full page; 0 if unknown. A setting of the server may
   *     have changed it
   */
  Fullness(int usual) {
    size = usual;
  }

  /** A page with this number has rows: whether the one before it is to be read again. */
  boolean hadRoomBefore(long number) {
    boolean full = sure ? last >= size : last == size;
    if (last == NOTHING || readAgain >= number - 1 || full) {
      return false;
    }
    readAgain = number - 1;
    return true;
  }

  /** Says that the walk goes on from this page. */
  void delivered(long number, int rows) {
    if (number == readAgain && !sure) {
      size = rows;
      sure = true;
    }
    if (sure) {
      size = Math.max(size, rows);
    }
    last = rows;
  }

  /** Says that the walk begins again. */
  void restart() {
    last = NOTHING;
    readAgain = NOTHING;
  }
}
