package ai.inquirly.sdk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.operations.Loopback.Exchange;
import java.util.function.Supplier;
import mockwebserver3.RecordedRequest;

/**
 * One operation, called as a user calls it. The case goes on with what must have arrived at the
 * server, and with what the examples of the spec must be read as.
 *
 * @param <T> what the call gives
 */
final class Calling<T> {
  private final Supplier<T> call;
  private final Exchange<T> exchange;

  private Calling(Supplier<T> call) {
    this.call = call;
    this.exchange = Loopback.answering(Examples.SERVED, call);
  }

  static <T> Calling<T> calling(Supplier<T> call) {
    return new Calling<>(call);
  }

  static Calling<Void> calling(Runnable call) {
    return new Calling<>(
        () -> {
          call.run();
          return null;
        });
  }

  /** No body arrived. */
  Answers<T> sends(String method, String target) {
    RecordedRequest request = arrived(method, target);
    assertThat(Bodies.text(request)).isEmpty();
    assertThat(request.getHeaders().get("Content-Type")).isNull();
    return answers();
  }

  /** This JSON arrived, compared as a tree: nothing is missing, nothing else is there. */
  Answers<T> sends(String method, String target, String json) {
    RecordedRequest request = arrived(method, target);
    assertThat(request.getHeaders().get("Content-Type")).startsWith("application/json");
    assertThat(Bodies.json(request)).isEqualTo(Bodies.json(json));
    return answers();
  }

  /** This multipart form arrived. */
  Answers<T> sendsForm(String method, String target, FormPart... parts) {
    RecordedRequest request = arrived(method, target);
    assertThat(request.getHeaders().get("Content-Type")).startsWith("multipart/form-data; ");
    assertThat(Bodies.form(request)).containsExactly(parts);
    return answers();
  }

  private RecordedRequest arrived(String method, String target) {
    RecordedRequest request = exchange.request();
    assertThat(request.getMethod() + " " + request.getTarget()).isEqualTo(method + " " + target);
    assertThat(request.getHeaders().get("api_access_token")).isEqualTo(tokenFor(target));
    assertThat(request.getHeaders().get("Authorization")).isNull();
    return request;
  }

  /** The token that must come along; null on the public plane, which must not get one. */
  private static String tokenFor(String target) {
    if (target.startsWith("/public/") || target.startsWith("/survey/")) {
      return null;
    }
    return target.startsWith("/platform/") ? Loopback.PLATFORM_APP_TOKEN : Loopback.USER_TOKEN;
  }

  private Answers<T> answers() {
    return new Answers<>(call, exchange);
  }
}
