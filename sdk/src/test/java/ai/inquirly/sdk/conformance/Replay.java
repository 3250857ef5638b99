package ai.inquirly.sdk.conformance;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.Credential;
import ai.inquirly.sdk.core.CredentialKind;
import ai.inquirly.sdk.core.Endpoint;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.core.http.ApiClient;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/** Sends recorded calls to a loopback server that gives the recorded answers. */
final class Replay implements AutoCloseable {
  static final String TOKEN = "replayed-token";

  private final MockWebServer server = new MockWebServer();
  private volatile MockResponse answer;

  Replay() throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answer;
          }
        });
    server.start();
  }

  /** Makes the call through the SDK, without repeats. */
  ApiResponse<?> send(Exchange exchange) {
    answer = answer(exchange);
    Plane plane = Plane.ofPath(exchange.pathAndQuery());
    try (ApiClient client = new ApiClient(options(exchange, plane), plane)) {
      ApiRequest<?> request = request(exchange);
      JsonNode etag = exchange.line().at("/request/headers/If-None-Match");
      if (!etag.isMissingNode()) {
        request = request.header("If-None-Match", etag.asText());
      }
      return client.send(request);
    }
  }

  private ClientOptions options(Exchange exchange, Plane plane) {
    CredentialKind kind =
        plane == Plane.PLATFORM
            ? CredentialKind.PLATFORM_APP
            : "bot".equals(exchange.caller()) ? CredentialKind.AGENT_BOT : CredentialKind.USER;
    return ClientOptions.builder()
        .baseUrl(server.url("/").toString())
        .credential(Credential.of(kind, TOKEN))
        .checkBotAccess(false)
        .retryPolicy(RetryPolicy.none())
        .build();
  }

  /**
   * By the operation where there is one, else by path. Without a body: the answer does not depend
   * on it here, and the SDK would refuse some of the recorded ones.
   */
  private static ApiRequest<?> request(Exchange exchange) {
    HttpUrl url = WireRequest.url(exchange);
    if (exchange.operation() != null) {
      Endpoint<?> endpoint = Endpoints.get(exchange.operation());
      try {
        return endpoint.request(PathTemplate.values(endpoint, url));
      } catch (NotOffered | InvalidRequestException noTypedCall) {
        // an id that is none, for instance: the escape hatch takes any path
      }
    }
    return ApiRequest.of(exchange.method(), url.encodedPath());
  }

  private static MockResponse answer(Exchange exchange) {
    MockResponse.Builder answer =
        new MockResponse.Builder().code(exchange.status()).body(exchange.responseText());
    exchange
        .responseHeaders()
        .forEach(
            (name, value) -> {
              if (!name.equals("content-length")) {
                answer.setHeader(name, value);
              }
            });
    return answer.build();
  }

  @Override
  public void close() {
    server.close();
  }
}
