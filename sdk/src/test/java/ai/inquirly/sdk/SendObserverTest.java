package ai.inquirly.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.api.ProfileRequests;
import ai.inquirly.sdk.core.error.NotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who looks on while a client sends. */
class SendObserverTest {
  private final MockWebServer server = new MockWebServer();
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final SendObserver observer =
      (request, answer) -> {
        seen.add("sending " + request.endpoint().id());
        answer.whenComplete(
            (response, failure) ->
                seen.add(failure == null ? "" + response.status() : failure.getClass().getName()));
      };
  private InquirlyClient client;

  @BeforeEach
  void start() throws IOException {
    server.start();
    client =
        InquirlyClient.builder()
            .baseUrl(server.url("/").toString())
            .apiAccessToken("user-token")
            .build();
    client.addObserver(observer);
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void seesTheRequestAndItsAnswer() {
    server.enqueue(answer(200));

    client.profile().get();

    assertThat(seen).containsExactly("sending ProfileApi.get", "200");
  }

  @Test
  void seesTheFailureThatTheCallerGets() {
    server.enqueue(answer(404));

    assertThatThrownBy(() -> client.profile().get()).isInstanceOf(NotFoundException.class);

    assertThat(seen).containsExactly("sending ProfileApi.get", NotFoundException.class.getName());
  }

  @Test
  void seesWhatDerivedClientsSendAndWhatIsSentAsynchronously() {
    server.enqueue(answer(200));

    client.withOptions(o -> o.locale("de")).sendAsync(ProfileRequests.get()).join();

    assertThat(seen).startsWith("sending ProfileApi.get");
  }

  @Test
  void seesNothingAfterItWasRemoved() {
    server.enqueue(answer(200));
    client.removeObserver(observer);

    client.profile().get();

    assertThat(seen).isEmpty();
  }

  private static MockResponse answer(int status) {
    return new MockResponse.Builder()
        .code(status)
        .addHeader("Content-Type", "application/json")
        .body("{\"id\": 7}")
        .build();
  }
}
