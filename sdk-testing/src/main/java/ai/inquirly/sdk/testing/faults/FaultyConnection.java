package ai.inquirly.sdk.testing.faults;

import ai.inquirly.sdk.testing.server.Interceptor;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.http.HttpListener.Transmission;
import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Stands before the server: breaks calls as the script says, and notes all of them. */
public final class FaultyConnection implements Interceptor {
  private final Faults faults = new Faults();
  private final List<RecordedRequest> requests = new ArrayList<>();

  /** Breaks nothing yet. */
  public FaultyConnection() {}

  /** The script. */
  public Faults faults() {
    return faults;
  }

  /** All requests, in the order in which they were finished. */
  public synchronized List<RecordedRequest> requests() {
    return List.copyOf(requests);
  }

  /** Forgets script and requests. */
  public synchronized void reset() {
    faults.clear();
    requests.clear();
  }

  @Override
  public void intercept(IncomingRequest request, Transmission transmission, Supplier<Answer> next)
      throws IOException {
    AtomicInteger status = new AtomicInteger();
    Supplier<Answer> call =
        () -> {
          Answer answer = next.get();
          status.set(answer.status());
          return answer;
        };
    Fault fault = faults.fault(request);
    if (fault == null) {
      Answer answer = call.get();
      note(request, answer.status());
      transmission.send(answer);
      return;
    }
    try {
      fault.apply(transmission, call);
    } finally {
      note(request, status.get());
    }
  }

  private synchronized void note(IncomingRequest request, int status) {
    requests.add(
        new RecordedRequest(
            request.method(),
            request.rawPath(),
            request.rawQuery(),
            request.headers(),
            new String(request.body(), StandardCharsets.UTF_8),
            status));
  }
}
