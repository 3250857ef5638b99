package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.Credential;
import ai.inquirly.sdk.core.CredentialKind;
import ai.inquirly.sdk.core.Endpoint;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.Repeat;
import ai.inquirly.sdk.core.Result;
import ai.inquirly.sdk.core.leaks.Secrets;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Clients and requests for tests. */
final class TestCalls {
  static final String TOKEN = Secrets.TOKEN;

  private TestCalls() {}

  static ClientOptions.Builder options(String url) {
    return ClientOptions.builder()
        .baseUrl(url)
        .credential(Credential.of(CredentialKind.USER, TOKEN))
        .readTimeout(Duration.ofSeconds(20))
        .logBodies(true);
  }

  static ApiClient client(RawServer server, Timing timing) {
    return client(server, timing, UnaryOperator.identity());
  }

  static ApiClient client(
      RawServer server, Timing timing, UnaryOperator<ClientOptions.Builder> change) {
    return client(server.url(), timing, change);
  }

  static ApiClient client(String url, Timing timing, UnaryOperator<ClientOptions.Builder> change) {
    return new ApiClient(change.apply(options(url)).build(), Plane.APPLICATION, timing);
  }

  static Endpoint<JsonNode> endpoint(String method) {
    return endpoint(method, null);
  }

  static Endpoint<JsonNode> endpoint(String method, Repeat repeat) {
    Endpoint.Builder endpoint =
        Endpoint.of("ThingsApi." + method.toLowerCase(), method, "/api/v1/accounts/{id}/things")
            .accepts(CredentialKind.USER);
    return (repeat == null ? endpoint : endpoint.repeat(repeat)).returns(Result.tree());
  }

  /** A call of any method, with a body where the method has one. */
  static ApiRequest<JsonNode> call(String method) {
    ApiRequest<JsonNode> request = endpoint(method).request(7L);
    return method.equals("GET") || method.equals("HEAD") || method.equals("DELETE")
        ? request
        : request.body(Map.of("name", "Ada"));
  }
}
