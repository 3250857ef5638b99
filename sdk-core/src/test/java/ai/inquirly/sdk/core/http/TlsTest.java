package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.error.ApiException;
import ai.inquirly.sdk.core.error.TransportException;
import ai.inquirly.sdk.core.error.TransportException.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real TLS, with an authority of the test's own that only some clients trust. */
class TlsTest {
  private static final HeldCertificate AUTHORITY =
      new HeldCertificate.Builder().certificateAuthority(0).commonName("Test authority").build();

  private final MockWebServer server = new MockWebServer();
  private final ManualTiming timing = new ManualTiming();

  @BeforeEach
  void start() throws IOException {
    start(server, "localhost");
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void ownTrustSettingsWorkAndKeepRetries() throws InterruptedException {
    server.enqueue(new MockResponse.Builder().code(503).build());
    server.enqueue(new MockResponse.Builder().body("{}").build());
    try (ApiClient client = trusting(url(server))) {
      ApiResponse<JsonNode> response = client.send(TestCalls.call("GET"));

      assertThat(response.attempts()).isEqualTo(2);
    }
    RecordedRequest first = server.takeRequest();
    assertThat(first.getHandshake()).isNotNull();
    assertThat(first.getHeaders().values("api_access_token")).containsExactly(TestCalls.TOKEN);
  }

  @Test
  void ownOkHttpClientBringsItsTrustAndKeepsRetries() {
    OkHttpClient own = trust(new OkHttpClient.Builder()).build();
    server.enqueue(new MockResponse.Builder().code(502).build());
    server.enqueue(new MockResponse.Builder().body("{}").build());
    try (ApiClient client =
        TestCalls.client(url(server), timing, options -> options.httpClient(own))) {
      assertThat(client.send(TestCalls.call("GET")).attempts()).isEqualTo(2);
    }
  }

  @Test
  void http2IsSpokenWhereTlsNegotiatesIt() throws InterruptedException {
    server.enqueue(new MockResponse.Builder().body("{}").build());
    try (ApiClient client = trusting(url(server))) {
      client.send(TestCalls.call("POST"));
    }

    RecordedRequest post = server.takeRequest();
    assertThat(post.getRequestLine()).endsWith(" HTTP/2");
    assertThat(post.getHeaders().get("Content-Length")).isEqualTo("14");
    assertThat(post.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(post.getBody().utf8()).isEqualTo("{\"name\":\"Ada\"}");
  }

  @Test
  void postIsNotResentAfterAnHttp2StreamWasReset() {
    server.enqueue(
        new MockResponse.Builder()
            .onResponseStart(
                new mockwebserver3.SocketEffect.CloseStream(2)) // INTERNAL_ERROR, after reading
            .build());
    server.enqueue(new MockResponse.Builder().body("{}").build());
    try (ApiClient client = trusting(url(server))) {
      TransportException e =
          catchThrowableOfType(TransportException.class, () -> client.send(TestCalls.call("POST")));

      assertThat(e.kind()).isEqualTo(Kind.BROKEN);
      assertThat(e.mayHaveBeenProcessed()).isTrue();
    }
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void unknownAuthorityIsRefusedOnceWithNothingSent() {
    try (ApiClient client = TestCalls.client(url(server), timing, options -> options)) {
      TransportException e =
          catchThrowableOfType(TransportException.class, () -> client.send(TestCalls.call("POST")));

      assertThat(e.kind()).isEqualTo(Kind.NOT_CONNECTED);
      assertThat(e.mayHaveBeenProcessed()).isFalse();
      assertThat(e.attempts()).hasSize(1);
      assertThat(e)
          .hasMessageContaining("TLS failed: ")
          .hasMessageContaining("configureHttpClient");
    }
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void certificateOfAnotherHostIsRefusedOnce() throws IOException {
    try (MockWebServer other = new MockWebServer()) {
      start(other, "elsewhere.test");
      try (ApiClient client = trusting(url(other))) {
        TransportException e =
            catchThrowableOfType(
                TransportException.class, () -> client.send(TestCalls.call("GET")));

        assertThat(e.kind()).isEqualTo(Kind.NOT_CONNECTED);
        assertThat(e.attempts()).hasSize(1);
      }
      assertThat(other.getRequestCount()).isZero();
    }
  }

  @Test
  void handshakeThatBreaksIsRepeatedForAPostToo() {
    try (RawServer breaking = new RawServer().resetUnread(100);
        ApiClient client = trusting("https://localhost:" + breaking.port())) {
      TransportException e =
          catchThrowableOfType(TransportException.class, () -> client.send(TestCalls.call("POST")));

      assertThat(e.kind()).isEqualTo(Kind.NOT_CONNECTED);
      assertThat(e.mayHaveBeenProcessed()).isFalse();
      assertThat(e.attempts()).hasSize(3);
    }
  }

  @Test
  void httpsIsNotLeftForHttp() {
    try (RawServer plain = new RawServer();
        ApiClient client = trusting(url(server))) {
      server.enqueue(moved(plain.url() + "/x"));

      ApiException e =
          catchThrowableOfType(ApiException.class, () -> client.send(TestCalls.call("GET")));

      assertThat(e.status()).isEqualTo(302);
      assertThat(e)
          .hasMessageContaining("The server redirects from https to http, which is not followed.");
      assertThat(plain.connections()).isZero();
    }
  }

  @Test
  void downloadDoesNotLeaveHttpsEither(
      @org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) {
    try (RawServer plain = new RawServer();
        ApiClient client = trusting(url(server))) {
      server.enqueue(moved(plain.url() + "/signed"));

      ApiException e =
          catchThrowableOfType(
              ApiException.class, () -> client.download(url(server) + "/f", folder.resolve("f")));

      assertThat(e.status()).isEqualTo(302);
      assertThat(plain.connections()).isZero();
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void anotherHttpsOriginGetsNoToken() throws IOException, InterruptedException {
    try (MockWebServer other = new MockWebServer();
        ApiClient client = trusting(url(server))) {
      start(other, "localhost");
      other.enqueue(new MockResponse.Builder().body("{}").build());
      server.enqueue(moved(url(other) + "/x"));

      client.send(TestCalls.call("GET"));

      assertThat(other.takeRequest().getHeaders().toString()).doesNotContain(TestCalls.TOKEN);
    }
  }

  private ApiClient trusting(String url) {
    return TestCalls.client(url, timing, options -> options.configureHttpClient(TlsTest::trust));
  }

  static OkHttpClient.Builder trust(OkHttpClient.Builder http) {
    HandshakeCertificates trusted =
        new HandshakeCertificates.Builder().addTrustedCertificate(AUTHORITY.certificate()).build();
    return http.sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager());
  }

  /** Makes a server speak TLS under this name. */
  static void start(MockWebServer server, String name) throws IOException {
    HeldCertificate own =
        new HeldCertificate.Builder().signedBy(AUTHORITY).addSubjectAlternativeName(name).build();
    HandshakeCertificates certificates =
        new HandshakeCertificates.Builder().heldCertificate(own).build();
    server.useHttps(certificates.sslSocketFactory());
    server.start();
  }

  private static String url(MockWebServer server) {
    return "https://localhost:" + server.getPort();
  }

  private static MockResponse moved(String location) {
    return new MockResponse.Builder().code(302).setHeader("Location", location).build();
  }
}
