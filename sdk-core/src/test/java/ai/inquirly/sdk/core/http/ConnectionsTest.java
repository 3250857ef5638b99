package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.ConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionsTest {
  private final RawServer server = new RawServer();

  @AfterEach
  void close() {
    server.close();
  }

  /**
   * OkHttp tells its setting to nobody; its standard is 5 minutes, the server closes after 20 s.
   */
  @Test
  void idleOnesAreKeptForFifteenSeconds() throws ReflectiveOperationException {
    ConnectionPool pool = HttpClients.pool(64);
    Object delegate = ConnectionPool.class.getMethod("getDelegate$okhttp").invoke(pool);
    Field keepAlive = delegate.getClass().getDeclaredField("keepAliveDurationNs");
    keepAlive.setAccessible(true);

    assertThat(keepAlive.getLong(delegate)).isEqualTo(TimeUnit.SECONDS.toNanos(15));
  }

  @Test
  void oneIsUsedForManyCalls() {
    try (ApiClient client = TestCalls.client(server, new ManualTiming())) {
      for (int i = 0; i < 20; i++) {
        client.send(TestCalls.call(i % 2 == 0 ? "GET" : "POST"));
      }
    }

    assertThat(server.connections()).isEqualTo(1);
  }

  /** OkHttp takes a TLS connection from the pool only for the socket factory that made it. */
  @Test
  void derivedClientsShareThoseOfTls() {
    Set<SSLSocketFactory> factories = new HashSet<>();
    try (ApiClient client =
        TestCalls.client(
            "https://inquirly.test",
            new ManualTiming(),
            options ->
                options.configureHttpClient(
                    http -> factories.add(http.build().sslSocketFactory())))) {
      client.withOptions(options -> options.readTimeout(Duration.ofSeconds(5)));
    }

    assertThat(factories).hasSize(1);
  }

  @Test
  void refusalOfTheRateLimiterLeavesItUsable() {
    server.next(Reply.tooMany(""));
    try (ApiClient client = TestCalls.client(server, new ManualTiming())) {
      client.send(TestCalls.call("GET"));
    }

    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void oneThatTheServerSaysItClosesIsNotUsedAgain() {
    server.next(Reply.of(200, "Content-Type: application/json\r\nConnection: close\r\n", "{}"));
    try (ApiClient client = TestCalls.client(server, new ManualTiming())) {
      client.send(TestCalls.call("GET"));

      assertThat(client.send(TestCalls.call("POST")).attempts()).isEqualTo(1);
    }

    assertThat(server.connections()).isEqualTo(2);
  }
}
