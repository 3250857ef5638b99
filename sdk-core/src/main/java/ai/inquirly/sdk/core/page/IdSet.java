package ai.inquirly.sdk.core.page;

/**
 * Ids that were seen: at least the last {@link #REMEMBERED}, in at most 16 MB. Two tables of plain
 * numbers; when the young one is full it becomes the old one, and what was in the old is forgotten.
 */
final class IdSet {
  /** How many ids are remembered for certain; twice as many at most. */
  static final int REMEMBERED = 1 << 19;

  private final int generation;
  private Table young = new Table();
  private Table old = new Table();

  IdSet() {
    this(REMEMBERED);
  }

  IdSet(int generation) {
    this.generation = generation;
  }

  /** Whether the id is new; it is remembered from now on. */
  boolean add(long id) {
    if (young.contains(id) || old.contains(id)) {
      return false;
    }
    if (young.size == generation) {
      old = young;
      young = new Table();
    }
    young.add(id);
    return true;
  }

  /** Open addressing; at least half of the slots stay free. */
  private static final class Table {
    private long[] slots = new long[32];
    private boolean hasZero;
    private int size;

    boolean contains(long id) {
      return id == 0 ? hasZero : slots[slot(id)] == id;
    }

    void add(long id) {
      size++;
      if (id == 0) {
        hasZero = true;
        return;
      }
      if (size * 2 > slots.length) {
        grow();
      }
      slots[slot(id)] = id;
    }

    private void grow() {
      long[] ids = slots;
      slots = new long[ids.length * 2];
      for (long id : ids) {
        if (id != 0) {
          slots[slot(id)] = id;
        }
      }
    }

    /** Where the id is, or would be. */
    private int slot(long id) {
      // ids come in rows: the multiplication spreads neighbours
      int slot = (int) ((id * 0x9E3779B97F4A7C15L) >>> 32) & slots.length - 1;
      while (slots[slot] != 0 && slots[slot] != id) {
        slot = slot + 1 & slots.length - 1;
      }
      return slot;
    }
  }
}
