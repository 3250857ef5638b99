package ai.inquirly.sdk.core.page;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

/** A subscriber that keeps what it gets, and whether signals overlap. */
final class Recorder<T> implements Flow.Subscriber<T> {
  final List<T> items = new CopyOnWriteArrayList<>();
  final CompletableFuture<String> end = new CompletableFuture<>();
  final AtomicReference<Flow.Subscription> subscription = new AtomicReference<>();
  final AtomicInteger overlaps = new AtomicInteger();
  final AtomicInteger signalsAfterEnd = new AtomicInteger();
  private final AtomicInteger inside = new AtomicInteger();
  private final Semaphore arrived = new Semaphore(0);
  private final BiConsumer<Recorder<T>, T> onNext;

  Recorder(BiConsumer<Recorder<T>, T> onNext) {
    this.onNext = onNext;
  }

  Recorder() {
    this((self, item) -> {});
  }

  void request(long count) {
    subscription.get().request(count);
  }

  void cancel() {
    subscription.get().cancel();
  }

  /** Waits for so many more items. */
  boolean awaitItems(int count) throws InterruptedException {
    return arrived.tryAcquire(count, 60, TimeUnit.SECONDS);
  }

  String awaitEnd() throws Exception {
    return end.get(60, TimeUnit.SECONDS);
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription.set(given);
  }

  @Override
  public void onNext(T item) {
    signal(
        () -> {
          items.add(item);
          onNext.accept(this, item);
          arrived.release();
        });
  }

  @Override
  public void onError(Throwable reason) {
    signal(() -> end.complete(reason.toString()));
  }

  @Override
  public void onComplete() {
    signal(() -> end.complete("complete"));
  }

  private void signal(Runnable action) {
    if (inside.incrementAndGet() > 1) {
      overlaps.incrementAndGet();
    }
    if (end.isDone()) {
      signalsAfterEnd.incrementAndGet();
    }
    try {
      action.run();
    } finally {
      inside.decrementAndGet();
    }
  }
}
