package ai.inquirly.sdk.testing.server.state;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counters that only go up: a failed transaction does not give its numbers back. */
public final class Sequences {
  private final Map<String, Long> last = new ConcurrentHashMap<>();

  /** The next number of a sequence, from 1. */
  public long next(String name) {
    return last.merge(name, 1L, Long::sum);
  }
}
