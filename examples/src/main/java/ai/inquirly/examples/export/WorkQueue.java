package ai.inquirly.examples.export;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/** Conversations that wait for somebody to read their messages. */
final class WorkQueue {
  private final Deque<Long> waiting = new ArrayDeque<>();
  private boolean closed;

  synchronized void add(Collection<Long> conversations) {
    waiting.addAll(conversations);
    notifyAll();
  }

  /** The next conversation, as soon as there is one; null if there will be none. */
  synchronized Long take() throws InterruptedException {
    while (waiting.isEmpty() && !closed) {
      wait();
    }
    Long next = waiting.poll();
    notifyAll();
    return next;
  }

  /** Returns when fewer than this many wait, so that the list is not read far in advance. */
  synchronized void awaitFewerThan(int most) throws InterruptedException {
    while (waiting.size() >= most && !closed) {
      wait();
    }
  }

  /** Says that no more will be added. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** Gives up what waits. */
  synchronized void clear() {
    waiting.clear();
    close();
  }
}
