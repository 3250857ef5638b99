package ai.inquirly.sdk.core.http;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The real clock, and one daemon thread for all waits of a client and those derived from it. */
final class SystemTiming implements Timing {
  private final ScheduledThreadPoolExecutor scheduler;

  SystemTiming() {
    scheduler = new ScheduledThreadPoolExecutor(1, Threads.daemons("inquirly-timer"));
    scheduler.setRemoveOnCancelPolicy(true);
    scheduler.setKeepAliveTime(30, TimeUnit.SECONDS);
    scheduler.allowCoreThreadTimeOut(true);
  }

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  public double random() {
    return ThreadLocalRandom.current().nextDouble();
  }

  @Override
  public Task pause(Duration wait, Runnable then) {
    return later(wait, then);
  }

  @Override
  public Task alarm(Duration limit, Runnable then) {
    return later(limit, then);
  }

  @Override
  public void close() {
    scheduler.shutdownNow();
  }

  private Task later(Duration wait, Runnable then) {
    long nanos = wait.compareTo(Duration.ofDays(365)) > 0 ? Long.MAX_VALUE / 4 : wait.toNanos();
    Future<?> future = scheduler.schedule(then, nanos, TimeUnit.NANOSECONDS);
    return () -> future.cancel(false);
  }
}
