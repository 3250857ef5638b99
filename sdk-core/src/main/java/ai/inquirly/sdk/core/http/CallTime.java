package ai.inquirly.sdk.core.http;

import jakarta.annotation.Nullable;
import java.time.Duration;

/**
 * How long a call takes and may take. While it queues for a free thread, the clock of the client's
 * deadline stands still and the queue's time limit runs; a deadline of the request's own covers the
 * queue too.
 */
final class CallTime {
  private final Timing timing;
  private final PreparedCall call;
  private final Runnable deadlinePassed;
  private final Runnable queuedTooLong;
  private final long startedAt;
  private @Nullable Timing.Task alarm;
  private boolean queued;
  private boolean over;
  private long queuedAt;
  private long standstill;

  CallTime(Timing timing, PreparedCall call, Runnable deadlinePassed, Runnable queuedTooLong) {
    this.timing = timing;
    this.call = call;
    this.deadlinePassed = deadlinePassed;
    this.queuedTooLong = queuedTooLong;
    this.startedAt = timing.nanoTime();
  }

  synchronized void start() {
    set(call.deadline(), deadlinePassed);
  }

  /** The call waits for a thread. */
  synchronized void queue() {
    if (call.queueTimeout() != null && !queued) {
      queued = true;
      queuedAt = timing.nanoTime();
      set(call.queueTimeout(), queuedTooLong);
    }
  }

  /** The call has its thread. */
  synchronized void run() {
    if (queued) {
      queued = false;
      standstill += timing.nanoTime() - queuedAt;
      set(left(), deadlinePassed);
    }
  }

  /** The call is over. */
  synchronized void stop() {
    over = true;
    set(null, deadlinePassed);
  }

  /** Until the deadline; null for no deadline. */
  @Nullable
  synchronized Duration left() {
    return call.deadline() == null
        ? null
        : call.deadline().minus(spent()).plus(Duration.ofNanos(standstill));
  }

  /** Since the start, the queue included. */
  Duration spent() {
    return Duration.ofNanos(timing.nanoTime() - startedAt);
  }

  private void set(@Nullable Duration limit, Runnable then) {
    if (alarm != null) {
      alarm.cancel();
    }
    alarm = limit == null || over ? null : timing.alarm(limit, then);
  }
}
