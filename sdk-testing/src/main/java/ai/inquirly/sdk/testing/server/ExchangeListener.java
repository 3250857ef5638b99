package ai.inquirly.sdk.testing.server;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import ai.inquirly.sdk.testing.server.outgoing.OutgoingRequest;

/**
 * Sees what every fake in the JVM is asked, answers and delivers, before the answer is sent or
 * broken. Found by {@link java.util.ServiceLoader}, so that a test run can watch fakes which it did
 * not start.
 */
@FunctionalInterface
public interface ExchangeListener {
  /** Called once for each request, by the thread that performed it; must not throw. */
  void performed(IncomingRequest request, Answer answer);

  /** Called once for each delivery to a webhook, before it is sent; must not throw. */
  default void delivered(OutgoingRequest request) {}
}
