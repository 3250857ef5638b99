package ai.inquirly.sdk.core.http;

import java.time.Duration;
import java.time.Instant;

/** Clock, waits and chance in one place, so that tests can decide all three. */
interface Timing {
  /** Something that will run later. */
  interface Task {
    void cancel();
  }

  Instant now();

  /** For durations: never set back. */
  long nanoTime();

  /** Evenly distributed, at least 0 and below 1. */
  double random();

  /** Goes on after a wait of the call. Holds no thread. */
  Task pause(Duration wait, Runnable then);

  /** Runs at the end of a time limit. Holds no thread. */
  Task alarm(Duration limit, Runnable then);

  void close();
}
