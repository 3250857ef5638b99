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
  private final List<Witness> witnesses = new CopyOnWriteArrayList<>();
  private final Deque<Runnable> waiting = new ConcurrentLinkedDeque<>();

  /** Reacts to events. */
  @FunctionalInterface
  public interface Listener {
    /** Called under the installation's write lock, in a transaction of its own. */
    void on(Event event);
  }

  /** Sees events in the moment in which they happen, with the records as they are then. */
  @FunctionalInterface
  public interface Witness {
    /**
     * Called within the transaction that causes the event; changes no records.
     *
     * @return what is to be done once the transaction is final, before the listeners are told
     */
    Runnable see(Event event);
  }

  /** A bus whose listeners' work is undone by this journal if they fail. */
  public EventBus(Journal journal) {
    this.journal = journal;
  }

  /** Adds a listener; listeners are called in the order in which they were added. */
  public void subscribe(Listener listener) {
    listeners.add(listener);
  }

  /** Adds a witness; witnesses are called in the order in which they were added. */
  public void watch(Witness witness) {
    witnesses.add(witness);
  }

  /** Tells witnesses now, and listeners later, once the transaction under way is final. */
  public void publish(Event event) {
    witnesses.forEach(witness -> doLater(witness.see(event)));
    doLater(() -> listeners.forEach(l -> journal.atomically(() -> l.on(event))));
  }

  /** Tells the listeners what waits, and what that causes. */
  public void deliver() {
    Runnable next;
    while ((next = waiting.poll()) != null) {
      next.run();
    }
  }

  /** Whether {@link #deliver()} has something to do. */
  public boolean hasWaiting() {
    return !waiting.isEmpty();
  }

  private void doLater(Runnable work) {
    waiting.add(work);
    journal.undo(() -> waiting.remove(work));
  }
}
