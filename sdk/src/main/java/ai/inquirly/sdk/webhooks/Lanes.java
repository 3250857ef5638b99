package ai.inquirly.sdk.webhooks;

import jakarta.annotation.Nullable;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * Runs the steps of one key one after the other, in the order of their arrival, and those of
 * different keys at the same time. Thread-safe.
 */
final class Lanes {
  /** A piece of work that never throws; the next of its lane begins when its stage ends. */
  @FunctionalInterface
  interface Step {
    CompletionStage<?> run();
  }

  private final Executor executor;
  private final Map<Object, Queue<Step>> waitingByKey = new HashMap<>();

  Lanes(Executor executor) {
    this.executor = executor;
  }

  void add(Object key, Step step) {
    synchronized (waitingByKey) {
      Queue<Step> waiting = waitingByKey.get(key);
      if (waiting != null) {
        waiting.add(step);
        return;
      }
      waitingByKey.put(key, new ArrayDeque<>());
    }
    start(key, step);
  }

  /** A loop, not recursion, since there may be many steps that the executor does not take. */
  private void start(Object key, @Nullable Step first) {
    Step step = first;
    while (step != null && !isTaken(key, step)) {
      step = run(key, step);
    }
  }

  /** An accepted event is not lost for an executor that is full, shut down or out of threads. */
  private boolean isTaken(Object key, Step step) {
    try {
      executor.execute(() -> start(key, run(key, step)));
      return true;
    } catch (RuntimeException | OutOfMemoryError refused) {
      return false;
    }
  }

  /** Runs a step and gives the next one; null if there is none or this one has not ended yet. */
  private @Nullable Step run(Object key, Step step) {
    CompletableFuture<?> end = step.run().toCompletableFuture();
    if (end.isDone()) {
      return next(key);
    }
    end.whenComplete((done, failure) -> start(key, next(key)));
    return null;
  }

  private @Nullable Step next(Object key) {
    synchronized (waitingByKey) {
      Step step = waitingByKey.get(key).poll();
      if (step == null) {
        waitingByKey.remove(key);
      }
      return step;
    }
  }
}
