package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Counts the events that were accepted and are not done yet, up to a bound. Thread-safe. */
final class Backlog {
  /** Whether an event found a place. */
  enum Entry {
    ENTERED,
    FULL,
    CLOSED
  }

  private final int capacity;
  private int underWay;
  private boolean closed;

  Backlog(int capacity) {
    if (capacity < 1) {
      throw new InvalidRequestException("the queue needs at least one place: " + capacity);
    }
    this.capacity = capacity;
  }

  synchronized Entry enter() {
    if (closed) {
      return Entry.CLOSED;
    }
    if (underWay >= capacity) {
      return Entry.FULL;
    }
    underWay++;
    return Entry.ENTERED;
  }

  synchronized void leave() {
    underWay--;
    notifyAll();
  }

  synchronized int size() {
    return underWay;
  }

  /** Lets nothing in any more. */
  synchronized void close() {
    closed = true;
  }

  /**
   * Waits until nothing is under way; false if the limit came first or the thread is interrupted.
   */
  synchronized boolean awaitEmpty(Duration limit) {
    long most = TimeUnit.NANOSECONDS.convert(limit);
    long end = System.nanoTime() + most;
    try {
      for (long left = most; underWay > 0; left = end - System.nanoTime()) {
        if (left <= 0) {
          return false;
        }
        wait(left / 1_000_000, (int) (left % 1_000_000));
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
