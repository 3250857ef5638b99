package ai.inquirly.sdk.webhooks;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs something after a time, so that tests can decide when that is. */
@FunctionalInterface
interface Alarm {
  /** The JDK's own timer thread. */
  Alarm SYSTEM =
      (wait, then) ->
          CompletableFuture.delayedExecutor(
                  TimeUnit.NANOSECONDS.convert(wait), TimeUnit.NANOSECONDS)
              .execute(then);

  void after(Duration wait, Runnable then);
}
