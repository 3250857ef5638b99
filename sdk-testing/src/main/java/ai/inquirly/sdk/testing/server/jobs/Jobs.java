package ai.inquirly.sdk.testing.server.jobs;

import ai.inquirly.sdk.testing.server.events.EventBus;
import ai.inquirly.sdk.testing.server.state.Journal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.PriorityBlockingQueue;

/**
 * Work that the real server leaves to its job queue. It is done when the server next looks: after
 * each answer and before each request, if its time has come by the server's clock. So a moved clock
 * is enough, and nothing happens behind a test's back.
 */
public final class Jobs {
  private final Clock clock;
  private final Journal journal;
  private final EventBus events;
  private final PriorityBlockingQueue<Job> waiting =
      new PriorityBlockingQueue<>(11, Comparator.comparing(Job::due).thenComparing(Job::number));
  private long lastNumber;
  private volatile boolean held;
  private volatile int depth;

  private record Job(Instant due, long number, Runnable work) {}

  /** The jobs of one installation, with its clock, journal and events. */
  public Jobs(Clock clock, Journal journal, EventBus events) {
    this.clock = clock;
    this.journal = journal;
    this.events = events;
  }

  /** Does the work after the answer of the request under way; never if that request fails. */
  public void afterAnswer(Runnable work) {
    later(Duration.ZERO, work);
  }

  /** Does the work once this time has passed; never if the request under way fails. */
  public void later(Duration delay, Runnable work) {
    Job job = new Job(clock.instant().plus(delay), ++lastNumber, work);
    waiting.add(job);
    journal.undo(() -> waiting.remove(job));
  }

  /**
   * Does all work whose time has come, and delivers the events that it causes. The caller holds the
   * write lock.
   */
  public void runDue() {
    if (held) {
      return;
    }
    depth = depth + 1;
    try {
      events.deliver();
      while (hasDue()) {
        Job job = waiting.poll();
        journal.atomically(job.work());
        events.deliver();
      }
    } finally {
      depth = depth - 1;
    }
  }

  /** Lets all work and events wait until {@link #release()}, as a queue does that is late. */
  public void hold() {
    held = true;
  }

  /** Ends {@link #hold()}; what waits is done when the server next looks. */
  public void release() {
    held = false;
  }

  /** Whether {@link #runDue()} has something to do. */
  public boolean hasDue() {
    Job next = held ? null : waiting.peek();
    return next != null && !next.due().isAfter(clock.instant());
  }

  /**
   * Whether somebody is in {@link #runDue()}: what no longer waits may not be done yet. Ask after
   * asking what waits.
   */
  public boolean isAtWork() {
    return depth > 0;
  }
}
