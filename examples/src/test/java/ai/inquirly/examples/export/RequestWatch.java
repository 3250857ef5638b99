package ai.inquirly.examples.export;

import ai.inquirly.sdk.testing.server.ExchangeListener;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Does something when a fake has performed so many requests. */
public final class RequestWatch implements ExchangeListener {
  private static volatile Watch current = new Watch(0, Integer.MAX_VALUE, () -> {});

  /** Of the requests after the action only so many get their answers before the end. */
  private record Watch(AtomicInteger left, int further, Runnable action, CountDownLatch ended) {
    Watch(int requests, int further, Runnable action) {
      this(new AtomicInteger(requests), further, action, new CountDownLatch(1));
    }

    void performed() {
      int now = left.decrementAndGet();
      if (now == 0) {
        action.run();
      }
      if (now < -further) {
        awaitEnd();
      }
    }

    private void awaitEnd() {
      try {
        ended.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** All requests get their answers. */
  static void after(int requests, Runnable action) {
    after(requests, Integer.MAX_VALUE, action);
  }

  /**
   * Keeps back all but so many further answers until {@link #end()}: however late the action takes
   * effect, the caller of the fake does not come to its own end before.
   */
  static void after(int requests, int further, Runnable action) {
    end();
    current = new Watch(requests, further, action);
  }

  /** Watches no more, and gives the answers that were kept back. */
  static void end() {
    Watch former = current;
    current = new Watch(0, Integer.MAX_VALUE, () -> {});
    former.ended.countDown();
  }

  @Override
  public void performed(IncomingRequest request, Answer answer) {
    current.performed();
  }
}
