package ai.inquirly.sdk.webhooks;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

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

  private void start(Object key, Step step) {
    try {
      executor.execute(() -> run(key, step));
    } catch (RejectedExecutionException refused) {
      // an accepted event is not lost for an executor that is full or shut down
      run(key, step);
    }
  }

  private void run(Object key, Step step) {
    step.run().whenComplete((done, failure) -> next(key));
  }

  private void next(Object key) {
    Step step;
    synchronized (waitingByKey) {
      step = waitingByKey.get(key).poll();
      if (step == null) {
        waitingByKey.remove(key);
        return;
      }
    }
    start(key, step);
  }
}
