package ai.inquirly.sdk.webhooks;

import java.lang.reflect.Method;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of a router that was given none: one for each handler at work, so that slow ones do
 * not keep others waiting. The queue's bound is theirs too. Virtual where the JDK has them (21),
 * else daemons.
 */
final class Workers {
  private Workers() {}

  static ExecutorService perTask() {
    try {
      Method virtual = Executors.class.getMethod("newVirtualThreadPerTaskExecutor");
      return (ExecutorService) virtual.invoke(null);
    } catch (ReflectiveOperationException beforeJdk21) {
      AtomicInteger number = new AtomicInteger();
      return new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          15,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          task -> {
            Thread thread = new Thread(task, "inquirly-webhook-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
          });
    }
  }
}
