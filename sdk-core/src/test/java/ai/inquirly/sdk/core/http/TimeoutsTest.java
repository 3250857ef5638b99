package ai.inquirly.sdk.core.http;

import static ai.inquirly.sdk.core.http.Eventually.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.FileUpload;
import ai.inquirly.sdk.core.error.Attempt;
import ai.inquirly.sdk.core.error.TransportException;
import ai.inquirly.sdk.core.error.TransportException.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.SocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time limits of connecting and writing; those of reading are in the fault table. */
class TimeoutsTest {
  private static final Duration LIMIT = Duration.ofMillis(250);

  private final ManualTiming timing = new ManualTiming();

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PATCH", "PUT", "DELETE"})
  void connectThatGetsNoAnswerIsRepeatedWhateverTheMethod(String method) {
    BlackHole nowhere = new BlackHole();
    try (ApiClient client =
        TestCalls.client(
            "http://127.0.0.1:9",
            timing,
            options ->
                options
                    .connectTimeout(LIMIT)
                    .configureHttpClient(http -> http.socketFactory(nowhere)))) {
      TransportException e =
          catchThrowableOfType(TransportException.class, () -> client.send(TestCalls.call(method)));

      assertThat(e.kind()).isEqualTo(Kind.NOT_CONNECTED);
      assertThat(e)
          .hasMessageEndingWith(
              "/things: no connection within 0.25 s (attempt 3 of 3; the others ended alike).");
      assertThat(e.mayHaveBeenProcessed()).isFalse();
      assertThat(e).hasRootCauseInstanceOf(SocketTimeoutException.class);
    }
    assertThat(nowhere.limits).containsExactly(250, 250, 250);
  }

  @Test
  void postThatTheServerDoesNotReadIsGivenUpAndWasNotCarriedOut() throws IOException {
    try (Deaf server = new Deaf();
        ApiClient client = client(server)) {
      TransportException e =
          catchThrowableOfType(TransportException.class, () -> client.send(large("POST")));

      assertThat(e.kind()).isEqualTo(Kind.TIMED_OUT);
      assertThat(e).hasMessageEndingWith("/things: the request could not be sent on for 0.25 s.");
      assertThat(e.mayHaveBeenProcessed()).isFalse();
      assertThat(e.attempts()).hasSize(1);
      server.await(1);
    }
  }

  @Test
  void putThatTheServerDoesNotReadIsSentAgain() throws IOException {
    try (Deaf server = new Deaf();
        ApiClient client = client(server)) {
      TransportException e =
          catchThrowableOfType(TransportException.class, () -> client.send(large("PUT")));

      assertThat(e.attempts())
          .extracting(Attempt::failure)
          .containsOnly("the request could not be sent on for 0.25 s")
          .hasSize(3);
      assertThat(e.mayHaveBeenProcessed()).isFalse();
      server.await(3);
    }
  }

  private ApiClient client(Deaf server) {
    return TestCalls.client(server.url(), timing, options -> options.writeTimeout(LIMIT));
  }

  /** Larger than the buffers of both sockets. */
  private static ApiRequest<JsonNode> large(String method) {
    return TestCalls.endpoint(method)
        .request(7L)
        .body(Map.of("file", FileUpload.of("large.bin", new byte[32 << 20])));
  }

  /** Sockets that behave as if no answer to their first packet came within the limit. */
  private static final class BlackHole extends SocketFactory {
    private final List<Integer> limits = new CopyOnWriteArrayList<>();

    @Override
    public Socket createSocket() {
      return new Socket() {
        @Override
        public void connect(SocketAddress address, int limit) throws IOException {
          limits.add(limit);
          throw new SocketTimeoutException("Connect timed out");
        }
      };
    }

    @Override
    public Socket createSocket(String host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
      throw new UnsupportedOperationException();
    }
  }

  /** Takes connections and never reads from them. */
  private static final class Deaf implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> connections = new CopyOnWriteArrayList<>();

    Deaf() throws IOException {
      Thread accepting = new Thread(this::accept);
      accepting.setDaemon(true);
      accepting.start();
    }

    String url() {
      return "http://127.0.0.1:" + server.getLocalPort();
    }

    /** So many connections came, and no more. */
    void await(int count) {
      until(() -> connections.size() >= count);
      assertThat(connections).hasSize(count);
    }

    private void accept() {
      try {
        while (true) {
          connections.add(server.accept());
        }
      } catch (IOException closed) {
        // the end of the test
      }
    }

    @Override
    public void close() throws IOException {
      server.close();
      for (Socket connection : connections) {
        connection.close();
      }
    }
  }
}
