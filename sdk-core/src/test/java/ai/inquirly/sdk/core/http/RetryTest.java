package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.error.TransportException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryTest {
  private final ManualTiming timing = new ManualTiming();

  @Test
  void getIsRepeatedWithGrowingRandomWaits() {
    try (RawServer server = new RawServer(Reply.json(503, "{}"), Reply.json(500, "{}"));
        ApiClient client = TestCalls.client(server, timing)) {
      ApiResponse<JsonNode> response = client.send(TestCalls.call("GET"));

      assertThat(response.attempts()).isEqualTo(3);
      assertThat(response.body().get("id").asInt()).isEqualTo(1);
      assertThat(timing.pauses()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
      assertThat(server.arrivals()).hasSize(3);
      assertThat(server.arrivals().get(2).header("api_access_token")).isEqualTo(TestCalls.TOKEN);
    }
  }

  @Test
  void postIsNotResentAfterTheRequestLeft() {
    try (RawServer server = new RawServer(Reply.reset());
        ApiClient client = TestCalls.client(server, timing)) {
      TransportException e =
          catchThrowableOfType(TransportException.class, () -> client.send(TestCalls.call("POST")));

      assertThat(e)
          .hasMessage(
              "ThingsApi.post, POST /api/v1/accounts/7/things: the connection broke before any"
                  + " answer came. The call may have been carried out, so it was not sent again:"
                  + " look before you repeat it.");
      assertThat(e.mayHaveBeenProcessed()).isTrue();
      assertThat(server.arrivals()).hasSize(1);
    }
  }
}
