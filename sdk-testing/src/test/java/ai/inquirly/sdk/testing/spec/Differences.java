package ai.inquirly.sdk.testing.spec;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The differences from the spec that were seen and not yet reported, each once. */
final class Differences {
  private static final Set<String> SEEN = new LinkedHashSet<>();

  private Differences() {}

  /** Notes a difference; the same place in other rows of a list counts as the same. */
  static void add(String difference) {
    synchronized (SEEN) {
      SEEN.add(difference.replaceAll("\\[\\d+]", "[]"));
    }
  }

  /** All that was seen since the last call. */
  static List<String> take() {
    synchronized (SEEN) {
      List<String> taken = List.copyOf(SEEN);
      SEEN.clear();
      return taken;
    }
  }
}
