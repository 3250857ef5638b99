package ai.inquirly.sdk.core.limit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts reserved places per key and window. */
final class Windows {
  /** One limit as it holds for one key. */
  record Counter(String key, RateLimit limit) {}

  private record Window(Counter counter, long index) {
    long end() {
      return (index + 1) * counter.limit().periodSeconds();
    }
  }

  private final Map<Window, Integer> taken = new HashMap<>();
  private long nextCleaning;

  synchronized Permit reserve(List<Counter> counters, Instant now) {
    clean(now.getEpochSecond());
    long second = now.getEpochSecond();
    for (int i = 0; i < counters.size(); i++) {
      Window window = window(counters.get(i), second);
      if (taken.getOrDefault(window, 0) >= counters.get(i).limit().limit()) {
        second = window.end();
        i = -1; // a later start may meet a full window of a limit seen before
      }
    }
    take(counters, second);
    Instant start = second == now.getEpochSecond() ? now : Instant.ofEpochSecond(second);
    return new Permit(this, counters, now, start);
  }

  /** The call is sent later than it was to be, and counts then, even if the window is full. */
  synchronized void move(List<Counter> counters, Instant start, Instant now) {
    if (now.isAfter(start)) {
      giveBack(counters, start);
      take(counters, now.getEpochSecond());
    }
  }

  private void take(List<Counter> counters, long second) {
    for (Counter counter : counters) {
      taken.merge(window(counter, second), 1, Integer::sum);
    }
  }

  synchronized void giveBack(List<Counter> counters, Instant start) {
    for (Counter counter : counters) {
      taken.computeIfPresent(
          window(counter, start.getEpochSecond()), (window, count) -> count > 1 ? count - 1 : null);
    }
  }

  /** The most special limit is the likeliest to have refused: the answer does not name it. */
  synchronized void close(List<Counter> counters, Instant refusedAt) {
    if (!counters.isEmpty()) {
      Counter last = counters.get(counters.size() - 1);
      taken.put(window(last, refusedAt.getEpochSecond()), last.limit().limit());
    }
  }

  private static Window window(Counter counter, long second) {
    return new Window(counter, Math.floorDiv(second, (long) counter.limit().periodSeconds()));
  }

  private void clean(long second) {
    if (second >= nextCleaning) {
      taken.keySet().removeIf(window -> window.end() <= second);
      nextCleaning = second + 60;
    }
  }
}
