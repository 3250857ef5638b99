package ai.inquirly.sdk.webhooks;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Threads and time in the hands of a test: nothing runs before it is told to. */
final class Steps implements Executor, Alarm {
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final List<Runnable> alarms = new ArrayList<>();

  @Override
  public synchronized void execute(Runnable task) {
    tasks.add(task);
  }

  @Override
  public synchronized void after(Duration wait, Runnable then) {
    alarms.add(then);
  }

  /** Runs all that waits, and what comes of it. */
  void run() {
    for (Runnable task = next(); task != null; task = next()) {
      task.run();
    }
  }

  /** All times that were waited for are over. */
  void letTimePass() {
    List<Runnable> due;
    synchronized (this) {
      due = List.copyOf(alarms);
      alarms.clear();
    }
    due.forEach(Runnable::run);
    run();
  }

  private synchronized Runnable next() {
    return tasks.poll();
  }
}
