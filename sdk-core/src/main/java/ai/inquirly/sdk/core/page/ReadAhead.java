package ai.inquirly.sdk.core.page;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.ApiResponse;
import jakarta.annotation.Nullable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads pages without waiting for them: one call at a time, and at most so many batches in advance.
 * Everything happens in {@link #step}, which runs on one thread at a time; what comes from outside
 * (a taker, an answer, the end) is left in a volatile field before {@link #advance}.
 */
final class ReadAhead<T> {
  private final PageSettings<T> settings;
  private final PageReader<T> reader;
  private final Deque<Batch<T>> ready = new ArrayDeque<>();
  private final AtomicInteger work = new AtomicInteger();
  private volatile @Nullable CompletableFuture<Batch<T>> taker;
  private volatile @Nullable Answer<T> answer;
  private volatile @Nullable CompletableFuture<?> call;
  private volatile boolean closed;
  private @Nullable Throwable failure;
  private boolean failed;

  ReadAhead(PageSettings<T> settings) {
    this.settings = settings;
    reader = new PageReader<>(settings);
  }

  private record Answer<T>(@Nullable Iterable<T> page, @Nullable Throwable failure) {}

  /**
   * The next batch that has items, null at the end. One at a time. After a failure the next one
   * tries the same page again.
   */
  CompletableFuture<Batch<T>> take() {
    CompletableFuture<Batch<T>> taken = new CompletableFuture<>();
    taker = taken;
    advance();
    return taken;
  }

  void close() {
    closed = true;
    CompletableFuture<?> current = call;
    if (current != null) {
      current.cancel(true);
    }
    advance();
  }

  /**
   * A loop instead of recursion, however fast answers come. The taker is served last, since what it
   * does with the batch may take long.
   */
  private void advance() {
    if (work.getAndIncrement() > 0) {
      return;
    }
    Runnable served = null;
    do {
      Runnable now = step();
      served = now == null ? served : now;
    } while (work.decrementAndGet() > 0);
    if (served != null) {
      served.run();
    }
  }

  private @Nullable Runnable step() {
    Answer<T> arrived = answer;
    if (arrived != null) {
      answer = null;
      call = null;
      accept(arrived);
    }
    boolean isOver = closed || call == null && reader.request() == null;
    CompletableFuture<Batch<T>> current = taker;
    boolean isServed = current != null && (!ready.isEmpty() || failure != null || isOver);
    Runnable service = isServed ? service(current) : null;
    if (call == null && !isOver && failure == null && hasRoom()) {
      start();
    }
    return service;
  }

  private boolean hasRoom() {
    return taker != null || !failed && ready.size() < settings.prefetch;
  }

  private Runnable service(CompletableFuture<Batch<T>> current) {
    taker = null;
    Batch<T> batch = closed ? null : ready.poll();
    Throwable reason = failure;
    if (batch != null || closed || reason == null) {
      return () -> current.complete(batch);
    }
    failure = null;
    return () -> current.completeExceptionally(reason);
  }

  private void accept(Answer<T> arrived) {
    failure = arrived.failure;
    if (failure == null && !closed) {
      try {
        Batch<T> batch = reader.arrived(arrived.page);
        if (!batch.items().isEmpty()) {
          ready.add(batch);
        }
      } catch (RuntimeException e) {
        failure = e;
      }
    }
    failed = failure != null;
  }

  private void start() {
    ApiRequest<? extends Iterable<T>> request = reader.request();
    CompletableFuture<? extends ApiResponse<? extends Iterable<T>>> sent =
        settings.sender.sendAsync(request);
    call = sent;
    sent.whenComplete(
        (response, reason) -> {
          answer = new Answer<>(response == null ? null : response.body(), reason);
          advance();
        });
    if (closed) {
      sent.cancel(true);
    }
  }
}
