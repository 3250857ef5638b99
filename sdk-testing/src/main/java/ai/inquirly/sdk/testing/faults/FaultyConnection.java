package ai.inquirly.sdk.testing.faults;

import ai.inquirly.sdk.testing.server.Interceptor;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.http.HttpListener.Transmission;
import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Stands before the server: breaks calls as the script says, and notes all of them. */
public final class FaultyConnection implements Interceptor {
  private final Faults faults = new Faults();
  private List<RecordedRequest> requests = new ArrayList<>();

  /** Breaks nothing yet. */
  public FaultyConnection() {}

  /** The script. */
  public Faults faults() {
    return faults;
  }

  /** All requests; each is noted before its client can see anything of the answer, or the break. */
  public synchronized List<RecordedRequest> requests() {
    return List.copyOf(requests);
  }

  /** Forgets script and requests. */
  public synchronized void reset() {
    faults.clear();
    // a broken call that still ends belongs to the former list
    requests = new ArrayList<>();
  }

  @Override
  public void intercept(IncomingRequest request, Transmission transmission, Supplier<Answer> next)
      throws IOException {
    Fault fault = faults.fault(request);
    if (fault == null) {
      Answer answer = next.get();
      note(request, answer.status());
      transmission.send(answer);
      return;
    }
    UnaryOperator<Answer> answered = noteBroken(request);
    fault.apply(transmission, () -> answered.apply(next.get()));
  }

  /** Notes a call before anything of it can be seen; its status follows if it is carried out. */
  private synchronized UnaryOperator<Answer> noteBroken(IncomingRequest request) {
    List<RecordedRequest> noted = requests;
    int place = noted.size();
    noted.add(record(request, 0));
    return answer -> {
      synchronized (this) {
        noted.set(place, record(request, answer.status()));
      }
      return answer;
    };
  }

  private synchronized void note(IncomingRequest request, int status) {
    requests.add(record(request, status));
  }

  private static RecordedRequest record(IncomingRequest request, int status) {
    return new RecordedRequest(
        request.method(),
        request.rawPath(),
        request.rawQuery(),
        request.headers(),
        new String(request.body(), StandardCharsets.UTF_8),
        status);
  }
}
