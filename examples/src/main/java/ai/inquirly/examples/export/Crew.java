package ai.inquirly.examples.export;

import ai.inquirly.sdk.core.error.InquirlyException;
import java.util.ArrayList;
import java.util.List;

/** Threads that work on one thing: when one fails, the others stop, and the failure is told. */
final class Crew {
  /** What one of them does. */
  interface Work {
    void run() throws InterruptedException;
  }

  private final List<Thread> members = new ArrayList<>();
  private final StopSignal stop;
  private RuntimeException failure;

  Crew(StopSignal stop) {
    this.stop = stop;
  }

  void send(String name, Work work) {
    Thread member = new Thread(() -> work(work), name);
    members.add(member);
    member.start();
  }

  /** Returns when all are done, or throws what the first one failed with. */
  void await() throws InterruptedException {
    for (Thread member : members) {
      member.join();
    }
    synchronized (this) {
      if (failure != null) {
        throw failure;
      }
    }
  }

  private void work(Work work) {
    try {
      work.run();
    } catch (InterruptedException e) {
      stop.request();
    } catch (RuntimeException e) {
      failed(e);
    }
  }

  private synchronized void failed(RuntimeException e) {
    // calls that are cut off by the stop fail as they should
    if (!(stop.isRequested() && e instanceof InquirlyException) && failure == null) {
      failure = e;
    }
    stop.request();
  }
}
