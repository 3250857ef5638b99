package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.error.TransportException;
import ai.inquirly.sdk.core.error.TransportException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SocksProxyTest {
  private final RawServer server = new RawServer();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void callsGoThroughItWithRetriesAndLeaveTheNameToIt() {
    server.next(Reply.json(503, "{}"));
    try (SocksProxy proxy = new SocksProxy(server.port());
        ApiClient client = client(proxy)) {
      assertThat(client.send(TestCalls.call("GET")).attempts()).isEqualTo(2);

      assertThat(proxy.names()).containsExactly("chat.test");
    }
    RawRequest request = server.arrivals().get(0);
    assertThat(request.line()).isEqualTo("GET /api/v1/accounts/7/things HTTP/1.1");
    assertThat(request.values("api_access_token")).containsExactly(TestCalls.TOKEN);
    assertThat(request.header("Proxy-Authorization")).isNull();
  }

  @Test
  void postThatMayHaveArrivedIsNotSentAgain() {
    server.next(Reply.reset());
    try (SocksProxy proxy = new SocksProxy(server.port());
        ApiClient client = client(proxy)) {
      TransportException e =
          catchThrowableOfType(TransportException.class, () -> client.send(TestCalls.call("POST")));

      assertThat(e.kind()).isEqualTo(Kind.BROKEN);
      assertThat(e.mayHaveBeenProcessed()).isTrue();
    }
    assertThat(server.arrivals()).hasSize(1);
  }

  @Test
  void redirectToAnotherOriginTakesNoTokenThroughItEither() {
    server.next(Reply.redirect(302, "http://files.test/signed"));
    try (SocksProxy proxy = new SocksProxy(server.port());
        ApiClient client = client(proxy)) {
      client.send(TestCalls.call("GET"));

      assertThat(proxy.names()).containsExactly("chat.test", "files.test");
    }
    assertThat(server.arrivals().get(1).header("api_access_token")).isNull();
  }

  @Test
  void refusalOfTheProxyIsRepeatedForAPostToo() {
    try (SocksProxy proxy = new SocksProxy(0);
        ApiClient client = client(proxy)) {
      TransportException e =
          catchThrowableOfType(TransportException.class, () -> client.send(TestCalls.call("POST")));

      assertThat(e.kind()).isEqualTo(Kind.NOT_CONNECTED);
      assertThat(e.mayHaveBeenProcessed()).isFalse();
      assertThat(e.attempts()).hasSize(3);
      assertThat(proxy.names()).hasSize(3);
    }
    assertThat(server.connections()).isZero();
  }

  private static ApiClient client(SocksProxy proxy) {
    return TestCalls.client(
        "http://chat.test",
        new ManualTiming(),
        options ->
            options.allowInsecureHttp(true).configureHttpClient(http -> http.proxy(proxy.proxy())));
  }
}
