package ai.inquirly.sdk.testing.server.state;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Which rows of a table came, went or changed last, so that what was computed from all rows can be
 * repaired instead of computed anew.
 *
 * @param <R> the class of the rows
 */
final class ChangeLog<R extends Row> {
  private static final int LENGTH = 4096;

  private final Row[] last = new Row[LENGTH];
  private long version;

  void add(R row) {
    version++;
    last[(int) (version % LENGTH)] = row;
  }

  /** A number that differs after every change. */
  long version() {
    return version;
  }

  /** The rows that changed after a version; null if that is too long ago to tell. */
  @SuppressWarnings("unchecked")
  Set<R> since(long formerVersion) {
    if (version - formerVersion >= LENGTH) {
      return null;
    }
    Set<R> changed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (long v = formerVersion + 1; v <= version; v++) {
      changed.add((R) last[(int) (v % LENGTH)]);
    }
    return changed;
  }
}
