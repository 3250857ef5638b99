package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.error.TransportException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;

/** A host with two addresses, as most big ones have. */
class AddressesTest {
  private static final String FIRST = "127.0.0.2";
  private static final String SECOND = "127.0.0.1";
  private static final Dns BOTH = host -> List.of(address(FIRST), address(SECOND));

  @Test
  void postGoesToTheSecondAddressWhenTheFirstRefuses() {
    try (RawServer second = new RawServer();
        ApiClient client = client(second.port())) {
      assertThat(client.send(TestCalls.call("POST")).attempts()).isEqualTo(1);
      assertThat(second.arrivals()).hasSize(1);
    }
  }

  /** OkHttp would send it to the second one by itself. */
  @Test
  void postThatTheFirstAddressMayHaveReadIsNotSentToTheSecond() {
    try (RawServer second = new RawServer();
        RawServer first = new RawServer(address(FIRST), second.port(), Reply.reset());
        ApiClient client = client(second.port())) {
      TransportException e =
          catchThrowableOfType(TransportException.class, () -> client.send(TestCalls.call("POST")));

      assertThat(e.mayHaveBeenProcessed()).isTrue();
      assertThat(first.arrivals()).hasSize(1);
      assertThat(second.arrivals()).isEmpty();
    }
  }

  private static ApiClient client(int port) {
    return TestCalls.client(
        "http://chat.localhost:" + port,
        new ManualTiming(),
        options -> options.configureHttpClient(http -> http.dns(BOTH).fastFallback(false)));
  }

  private static InetAddress address(String literal) {
    try {
      return InetAddress.getByName(literal);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
