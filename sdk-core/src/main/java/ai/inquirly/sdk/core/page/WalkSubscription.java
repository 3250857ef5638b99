package ai.inquirly.sdk.core.page;

import jakarta.annotation.Nullable;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A walk for a subscriber, which gets no more than it asked for. Signals come one after the other:
 * they are made in {@link #step}, which runs on one thread at a time. No thread waits for a page.
 *
 * @param <T> rows
 * @param <E> what is delivered: rows or pages
 */
final class WalkSubscription<T, E> implements Flow.Subscription {
  private final ReadAhead<T> ahead;
  private final Function<Batch<T>, Iterator<E>> elements;
  private final AtomicLong demand = new AtomicLong();
  private final AtomicInteger work = new AtomicInteger();
  private @Nullable Flow.Subscriber<? super E> subscriber;
  private volatile boolean cancelled;
  private volatile long refused;
  private volatile @Nullable Taken<T> taken;
  private boolean taking;
  private Iterator<E> current = Collections.emptyIterator();

  WalkSubscription(
      PageSettings<T> settings,
      Function<Batch<T>, Iterator<E>> elements,
      Flow.Subscriber<? super E> subscriber) {
    this.ahead = new ReadAhead<>(settings);
    this.elements = elements;
    this.subscriber = subscriber;
  }

  private record Taken<T>(@Nullable Batch<T> batch, @Nullable Throwable failure) {}

  @Override
  public void request(long count) {
    if (count <= 0) {
      refused = count == 0 ? Long.MIN_VALUE : count;
    } else {
      demand.accumulateAndGet(count, (a, b) -> a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b);
    }
    advance();
  }

  @Override
  public void cancel() {
    cancelled = true;
    ahead.close();
    advance();
  }

  private void advance() {
    if (work.getAndIncrement() > 0) {
      return;
    }
    do {
      step();
    } while (work.decrementAndGet() > 0);
  }

  private void step() {
    Taken<T> arrived = taken;
    if (arrived != null) {
      taken = null;
      taking = false;
    }
    if (isStopped()) {
      return;
    }
    if (arrived != null && arrived.failure != null) {
      end(s -> s.onError(arrived.failure));
    } else if (arrived != null && arrived.batch == null) {
      end(Flow.Subscriber::onComplete);
    } else {
      if (arrived != null) {
        current = elements.apply(arrived.batch);
      }
      deliver();
    }
  }

  /** Whether nothing may be delivered any more. */
  private boolean isStopped() {
    if (cancelled) {
      subscriber = null;
      current = Collections.emptyIterator();
    } else if (refused != 0) {
      long count = refused == Long.MIN_VALUE ? 0 : refused;
      end(
          s ->
              s.onError(
                  new IllegalArgumentException(
                      "a subscriber asked for "
                          + count
                          + " rows; it must be 1 or more (rule 3.9)")));
    }
    return subscriber == null;
  }

  private void deliver() {
    while (demand.get() > 0 && current.hasNext() && !isStopped()) {
      if (demand.get() != Long.MAX_VALUE) {
        demand.decrementAndGet();
      }
      tell(s -> s.onNext(current.next()));
    }
    if (demand.get() > 0 && !taking && !isStopped()) {
      taking = true;
      ahead
          .take()
          .whenComplete(
              (batch, failure) -> {
                taken = new Taken<>(batch, failure);
                advance();
              });
    }
  }

  private void end(Consumer<Flow.Subscriber<? super E>> signal) {
    cancelled = true;
    ahead.close();
    tell(signal);
    subscriber = null;
  }

  /**
   * A subscriber that throws counts as cancelled (rule 2.13). What it threw is told as uncaught: it
   * must not come out of {@link #request} (rule 3.16), nor get lost where an answer brought the
   * row.
   */
  private void tell(Consumer<Flow.Subscriber<? super E>> signal) {
    try {
      signal.accept(subscriber);
    } catch (RuntimeException | Error e) {
      subscriber = null;
      cancel();
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }
}
