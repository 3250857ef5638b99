package ai.inquirly.sdk.testing.server;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.http.HttpListener.Transmission;
import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import java.io.IOException;
import java.util.function.Supplier;

/** Stands between the connection and the operations: watches requests, or breaks answers. */
@FunctionalInterface
public interface Interceptor {
  /**
   * Handles a request, as a rule by sending what the next in line answers.
   *
   * @param next performs the request and gives its answer; may be left uncalled
   */
  void intercept(IncomingRequest request, Transmission transmission, Supplier<Answer> next)
      throws IOException;
}
