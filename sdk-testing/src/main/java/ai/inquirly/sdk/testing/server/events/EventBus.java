package ai.inquirly.sdk.testing.server.events;

import ai.inquirly.sdk.testing.server.state.Journal;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Carries events from those who change records to those who react: automations, reports, webhooks.
 *
 * <p>Events wait until the request that caused them has its answer and its changes are final; those
 * of a failed request are dropped. Listeners may change records and so cause further events, which
 * come after those already waiting.
 */
public final class EventBus {
  private final Journal journal;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Deque<Event> waiting = new ConcurrentLinkedDeque<>();

  /** Reacts to events. */
  @FunctionalInterface
  public interface Listener {
    /** Called under the installation's write lock, in a transaction of its own. */
    void on(Event event);
  }

  /** A bus whose listeners' work is undone by this journal if they fail. */
  public EventBus(Journal journal) {
    this.journal = journal;
  }

  /** Adds a listener; listeners are called in the order in which they were added. */
  public void subscribe(Listener listener) {
    listeners.add(listener);
  }

  /** Tells listeners later, once the transaction under way is final. */
  public void publish(Event event) {
    waiting.add(event);
    journal.undo(() -> waiting.remove(event));
  }

  /** Tells the listeners what waits, and what that causes. */
  public void deliver() {
    Event event;
    while ((event = waiting.poll()) != null) {
      Event current = event;
      for (Listener listener : listeners) {
        journal.atomically(() -> listener.on(current));
      }
    }
  }

  /** Whether {@link #deliver()} has something to do. */
  public boolean hasWaiting() {
    return !waiting.isEmpty();
  }
}
