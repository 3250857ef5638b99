package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.error.ApiException;
import ai.inquirly.sdk.core.error.TransportException;
import ai.inquirly.sdk.core.error.TransportException.Kind;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProxyTest {
  private static final String LOGIN = Credentials.basic("ada", "pr0xyPassword");
  private static final Authenticator KNOWS_THE_LOGIN =
      (route, response) ->
          response.request().header("Proxy-Authorization") != null
              ? null
              : response.request().newBuilder().header("Proxy-Authorization", LOGIN).build();

  private final MockWebServer proxy = new MockWebServer();
  private final ManualTiming timing = new ManualTiming();

  @AfterEach
  void close() {
    proxy.close();
  }

  @Test
  void plainHttpGoesThroughTheProxyAndKeepsRetries() throws Exception {
    proxy.start();
    proxy.enqueue(new MockResponse.Builder().code(503).build());
    proxy.enqueue(new MockResponse.Builder().body("{}").build());
    try (ApiClient client = client("http://chat.test", http -> http)) {
      assertThat(client.send(TestCalls.call("GET")).attempts()).isEqualTo(2);
    }

    RecordedRequest request = proxy.takeRequest();
    assertThat(request.getRequestLine())
        .isEqualTo("GET http://chat.test/api/v1/accounts/7/things HTTP/1.1");
    assertThat(request.getHeaders().values("api_access_token")).containsExactly(TestCalls.TOKEN);
  }

  @Test
  void postBringsItsCredentialsAtOnce() throws Exception {
    proxy.start();
    proxy.enqueue(new MockResponse.Builder().body("{}").build());
    try (ApiClient client =
        client("http://chat.test", http -> http.proxyAuthenticator(KNOWS_THE_LOGIN))) {
      assertThat(client.send(TestCalls.call("POST")).status()).isEqualTo(200);
    }

    assertThat(proxy.takeRequest().getHeaders().get("Proxy-Authorization")).isEqualTo(LOGIN);
    assertThat(proxy.getRequestCount()).isEqualTo(1);
  }

  @Test
  void postThatTheProxyRefusesIsNotSentAgainAndTheRemedyIsNamed() throws IOException {
    proxy.start();
    proxy.enqueue(
        new MockResponse.Builder().code(407).setHeader("Proxy-Authenticate", "Basic").build());
    try (ApiClient client =
        client("http://chat.test", http -> http.proxyAuthenticator(KNOWS_THE_LOGIN))) {
      ApiException e =
          catchThrowableOfType(ApiException.class, () -> client.send(TestCalls.call("POST")));

      assertThat(e.status()).isEqualTo(407);
      assertThat(e.mayHaveBeenProcessed()).isFalse();
      assertThat(e).hasMessageContaining("give a proxyAuthenticator by configureHttpClient");
    }
    assertThat(proxy.getRequestCount()).isEqualTo(1);
  }

  @Test
  void tunnelGetsTheProxysCredentialsAndNeverTheToken() throws Exception {
    TlsTest.start(proxy, "chat.test");
    proxy.enqueue(new MockResponse.Builder().inTunnel().build());
    proxy.enqueue(new MockResponse.Builder().code(503).build());
    proxy.enqueue(new MockResponse.Builder().body("{}").build());
    try (ApiClient client =
        client(
            "https://chat.test", http -> TlsTest.trust(http).proxyAuthenticator(KNOWS_THE_LOGIN))) {
      assertThat(client.send(TestCalls.call("GET")).attempts()).isEqualTo(2);
    }

    RecordedRequest connect = proxy.takeRequest();
    assertThat(connect.getRequestLine()).isEqualTo("CONNECT chat.test:443 HTTP/1.1");
    assertThat(connect.getHeaders().get("Proxy-Authorization")).isEqualTo(LOGIN);
    assertThat(connect.getHeaders().toString()).doesNotContain(TestCalls.TOKEN);
    RecordedRequest inside = proxy.takeRequest();
    assertThat(inside.getHeaders().values("api_access_token")).containsExactly(TestCalls.TOKEN);
    assertThat(inside.getHeaders().get("Proxy-Authorization")).isNull();
  }

  @Test
  void postThroughATunnelThatIsRefusedWasNotSent() throws IOException {
    TlsTest.start(proxy, "chat.test");
    for (int i = 0; i < 3; i++) {
      proxy.enqueue(
          new MockResponse.Builder()
              .inTunnel()
              .code(407)
              .setHeader("Proxy-Authenticate", "Basic realm=\"proxy\"")
              .build());
    }
    try (ApiClient client = client("https://chat.test", TlsTest::trust)) {
      TransportException e =
          catchThrowableOfType(TransportException.class, () -> client.send(TestCalls.call("POST")));

      assertThat(e.kind()).isEqualTo(Kind.NOT_CONNECTED);
      assertThat(e.mayHaveBeenProcessed()).isFalse();
      assertThat(e).hasMessageContaining("Failed to authenticate with proxy");
    }
  }

  @Test
  void ownOkHttpClientBringsItsProxy() throws Exception {
    proxy.start();
    proxy.enqueue(new MockResponse.Builder().body("{}").build());
    OkHttpClient own =
        new OkHttpClient.Builder().proxy(address()).proxyAuthenticator(KNOWS_THE_LOGIN).build();
    try (ApiClient client =
        TestCalls.client(
            "http://chat.test",
            timing,
            options -> options.allowInsecureHttp(true).httpClient(own))) {
      client.send(TestCalls.call("POST"));
    }

    assertThat(proxy.takeRequest().getHeaders().get("Proxy-Authorization")).isEqualTo(LOGIN);
  }

  private ApiClient client(String url, UnaryOperator<OkHttpClient.Builder> more) {
    return TestCalls.client(
        url,
        timing,
        options ->
            options
                .allowInsecureHttp(true)
                .configureHttpClient(http -> more.apply(http).proxy(address())));
  }

  private Proxy address() {
    return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHostName(), proxy.getPort()));
  }
}
