package ai.inquirly.sdk.testing.spec;

import ai.inquirly.sdk.testing.server.ExchangeListener;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import ai.inquirly.sdk.testing.server.outgoing.OutgoingRequest;
import java.util.Optional;

/** Compares each exchange of each fake with the spec and keeps the differences for the test. */
public final class SpecExchangeListener implements ExchangeListener {
  private static final String SDK_AGENT = "inquirly-sdk-java/";
  private static final String API_PATH = "/(api|platform|public)/.*";

  private static final ServedSpec SPEC = ServedSpec.ofClassPath();

  @Override
  public void performed(IncomingRequest request, Answer answer) {
    Optional<SpecOperation> operation = SPEC.operation(request);
    boolean fromSdk = isFromSdk(request);
    if (operation.isPresent()) {
      String place = operation.get().id();
      if (fromSdk) {
        new RequestComparison(SPEC, operation.get())
            .compare(request)
            .forEach(difference -> Differences.add(place + " request" + difference));
      }
      new ResponseComparison(SPEC, operation.get(), fromSdk)
          .compare(answer)
          .forEach(difference -> Differences.add(place + " " + answer.status() + difference));
    } else if (fromSdk && request.rawPath().matches(API_PATH)) {
      Differences.add("no operation of the spec: " + request.method() + " " + request.rawPath());
    }
  }

  @Override
  public void delivered(OutgoingRequest request) {
    new DeliverySchemas(SPEC)
        .compare(request.body())
        .forEach(difference -> Differences.add("delivery " + difference));
  }

  /** Whoever does not name the SDK as the agent sends raw requests, which may be wrong. */
  private static boolean isFromSdk(IncomingRequest request) {
    String agent = request.header("user-agent");
    return agent != null && agent.contains(SDK_AGENT);
  }
}
