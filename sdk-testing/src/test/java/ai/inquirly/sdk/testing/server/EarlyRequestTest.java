package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class EarlyRequestTest {
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<CompletableFuture<HttpResponse<String>>> early = new ArrayList<>();

  @Test
  void waitsUntilTheDataAreThere() {
    ServerOptions options = new ServerOptions(0, Clock.systemUTC(), "token", null);
    try (FakeServer server =
        FakeServer.start(options, installation -> early.add(ask(installation.origin())))) {
      assertThat(early.get(0).join().statusCode()).isEqualTo(200);
      assertThat(early.get(0).join().uri().getPort()).isEqualTo(server.port());
    }
  }

  private CompletableFuture<HttpResponse<String>> ask(String origin) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(origin + "/api")).build();
    return http.sendAsync(request, BodyHandlers.ofString());
  }
}
