package ai.inquirly.examples.export;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C, and the signal by which other programs stop this one, into a clean stop: the JVM
 * ends only after {@link #close}.
 */
final class CtrlC implements AutoCloseable {
  /** A page takes less than this, unless it waits for something: the rate limit, or a repeat. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final CountDownLatch ended = new CountDownLatch(1);
  private final StopSignal stop = new StopSignal();
  private final Runnable cutOff;
  private final Thread hook = new Thread(this::stopped, "export-stop");

  private CtrlC(Runnable cutOff) {
    this.cutOff = cutOff;
  }

  /**
   * Begins to listen.
   *
   * @param cutOff ends calls that still wait a while after the stop
   */
  static CtrlC listen(Runnable cutOff) {
    CtrlC listening = new CtrlC(cutOff);
    Runtime.getRuntime().addShutdownHook(listening.hook);
    return listening;
  }

  /** What the export looks at. */
  StopSignal stop() {
    return stop;
  }

  private void stopped() {
    stop.request();
    try {
      if (!ended.await(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
        cutOff.run();
        ended.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets the JVM end: everything is saved and said. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException alreadyShuttingDown) {
      // then the hook has done its work
    }
  }
}
