package ai.inquirly.examples.export;

import ai.inquirly.sdk.testing.server.ExchangeListener;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import java.util.concurrent.atomic.AtomicInteger;

/** Does something when a fake has performed so many requests. */
public final class RequestWatch implements ExchangeListener {
  private static final AtomicInteger LEFT = new AtomicInteger();
  private static volatile Runnable action = () -> {};

  static void after(int requests, Runnable newAction) {
    action = newAction;
    LEFT.set(requests);
  }

  @Override
  public void performed(IncomingRequest request, Answer answer) {
    if (LEFT.decrementAndGet() == 0) {
      action.run();
    }
  }
}
