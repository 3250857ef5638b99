package ai.inquirly.sdk.operations;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Which operations passed their case, and with which examples. */
final class Exercised {
  private static final Map<String, Set<String>> EXAMPLES = new ConcurrentSkipListMap<>();

  private Exercised() {}

  static void add(String operation, String example) {
    EXAMPLES.computeIfAbsent(operation, id -> ConcurrentHashMap.newKeySet()).add(example);
  }

  static void forgetAll() {
    EXAMPLES.clear();
  }

  static Set<String> operations() {
    return Set.copyOf(EXAMPLES.keySet());
  }

  static Set<String> examples(String operation) {
    return EXAMPLES.getOrDefault(operation, Set.of());
  }
}
