package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.error.TransportException;
import ai.inquirly.sdk.core.error.TransportException.Kind;
import java.io.IOException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that wants to know its callers by certificate. */
class ClientCertificateTest {
  private static final HeldCertificate AUTHORITY =
      new HeldCertificate.Builder().certificateAuthority(0).commonName("Test authority").build();
  private static final HeldCertificate CALLER =
      new HeldCertificate.Builder().signedBy(AUTHORITY).commonName("caller").build();

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws IOException {
    HeldCertificate own =
        new HeldCertificate.Builder()
            .signedBy(AUTHORITY)
            .addSubjectAlternativeName("localhost")
            .build();
    server.useHttps(
        new HandshakeCertificates.Builder()
            .heldCertificate(own)
            .addTrustedCertificate(AUTHORITY.certificate())
            .build()
            .sslSocketFactory());
    server.requireClientAuth();
    server.start();
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void isShownAndRetriesStay() throws InterruptedException {
    server.enqueue(new MockResponse.Builder().code(503).build());
    server.enqueue(new MockResponse.Builder().body("{}").build());
    try (ApiClient client = client(true)) {
      assertThat(client.send(TestCalls.call("GET")).attempts()).isEqualTo(2);
    }

    RecordedRequest first = server.takeRequest();
    assertThat(first.getHandshake().peerCertificates().get(0)).isEqualTo(CALLER.certificate());
    assertThat(first.getHeaders().values("api_access_token")).containsExactly(TestCalls.TOKEN);
  }

  @Test
  void postIsStillNotSentTwice() {
    server.enqueue(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseStream(2)).build());
    try (ApiClient client = client(true)) {
      TransportException e =
          catchThrowableOfType(TransportException.class, () -> client.send(TestCalls.call("POST")));

      assertThat(e.kind()).isEqualTo(Kind.BROKEN);
      assertThat(e.mayHaveBeenProcessed()).isTrue();
    }
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  /** Whether the refusal comes before or after the request has left is TLS 1.3's own affair. */
  @Test
  void withoutItNothingArrives() {
    try (ApiClient client = client(false)) {
      TransportException e =
          catchThrowableOfType(TransportException.class, () -> client.send(TestCalls.call("POST")));

      assertThat(e.kind()).isIn(Kind.NOT_CONNECTED, Kind.BROKEN);
    }
    assertThat(server.getRequestCount()).isZero();
  }

  private ApiClient client(boolean known) {
    HandshakeCertificates.Builder certificates =
        new HandshakeCertificates.Builder().addTrustedCertificate(AUTHORITY.certificate());
    if (known) {
      certificates.heldCertificate(CALLER);
    }
    HandshakeCertificates both = certificates.build();
    return TestCalls.client(
        "https://localhost:" + server.getPort(),
        new ManualTiming(),
        options -> options.configureHttpClient(http -> use(http, both)));
  }

  private static void use(OkHttpClient.Builder http, HandshakeCertificates certificates) {
    http.sslSocketFactory(certificates.sslSocketFactory(), certificates.trustManager());
  }
}
