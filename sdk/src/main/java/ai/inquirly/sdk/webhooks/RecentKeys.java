package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keys that are remembered for a time, a bounded number of them. Thread-safe. */
final class RecentKeys {
  private final int capacity;
  private final Map<Object, Instant> untilByKey = new LinkedHashMap<>();

  RecentKeys(int capacity) {
    if (capacity < 1) {
      throw new InvalidRequestException("the number to remember must be at least 1: " + capacity);
    }
    this.capacity = capacity;
  }

  /** Notes a key; false if it was noted before and is not forgotten yet. */
  synchronized boolean add(Object key, Instant until, Instant now) {
    Instant known = untilByKey.get(key);
    if (known != null && now.isBefore(known)) {
      return false;
    }
    untilByKey.remove(key);
    untilByKey.put(key, until);
    dropOld(now);
    return true;
  }

  synchronized boolean contains(Object key, Instant now) {
    Instant until = untilByKey.get(key);
    return until != null && now.isBefore(until);
  }

  synchronized void remove(Object key) {
    untilByKey.remove(key);
  }

  synchronized int size() {
    return untilByKey.size();
  }

  private void dropOld(Instant now) {
    Iterator<Instant> oldestFirst = untilByKey.values().iterator();
    while (oldestFirst.hasNext()) {
      boolean isOver = !now.isBefore(oldestFirst.next());
      if (!isOver && untilByKey.size() <= capacity) {
        return;
      }
      oldestFirst.remove();
    }
  }
}
