package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.FileUpload;
import ai.inquirly.sdk.core.Repeat;
import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.core.error.ApiException;
import ai.inquirly.sdk.core.error.DeadlineExceededException;
import ai.inquirly.sdk.core.error.RateLimitException;
import ai.inquirly.sdk.core.error.ServerException;
import ai.inquirly.sdk.core.error.TransportException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Map;
import okhttp3.Call;
import okhttp3.EventListener;
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
    }
  }

  @Test
  void waitsAreCappedHoweverManyRepeats() {
    RetryPolicy many = RetryPolicy.standard().withMaxRetries(7);
    try (RawServer server = new RawServer().otherwise(Reply.json(503, "{}"));
        ApiClient client = TestCalls.client(server, timing.random(0.999))) {
      catchThrowableOfType(
          ServerException.class, () -> client.send(TestCalls.call("GET").retry(many)));

      assertThat(timing.pauses())
          .extracting(Duration::toMillis)
          .containsExactly(499L, 999L, 1998L, 3996L, 7992L, 7992L, 7992L);
    }
  }

  @Test
  void tenThousandthCallStillHasItsRepeats() {
    try (RawServer server = new RawServer();
        ApiClient client = TestCalls.client(server, timing, options -> options.logBodies(false))) {
      for (int call = 1; call <= 10_000; call++) {
        server.next(Reply.json(503, "{}"));
        assertThat(client.send(TestCalls.call("GET")).attempts()).as("call " + call).isEqualTo(2);
      }
    }
  }

  @Test
  void callsThatUsedUpTheirRepeatsTakeNoneFromOthers() {
    try (RawServer server = new RawServer();
        ApiClient client = TestCalls.client(server, timing, options -> options.logBodies(false))) {
      server.otherwise(Reply.json(503, "{}"));
      for (int i = 0; i < 300; i++) {
        ServerException e =
            catchThrowableOfType(ServerException.class, () -> client.send(TestCalls.call("GET")));
        assertThat(e.attempts()).hasSize(3);
      }
      server.otherwise(Reply.ok()).next(Reply.json(503, "{}"));

      assertThat(client.send(TestCalls.call("GET")).attempts()).isEqualTo(2);
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

  @Test
  void postOfWhichOnlyAPartLeftIsNotResentAndWasNotCarriedOut() {
    String large = "x".repeat(20_000_000);
    try (RawServer server = new RawServer().resetUnread(1);
        ApiClient client = TestCalls.client(server, timing)) {
      TransportException e =
          catchThrowableOfType(
              TransportException.class,
              () ->
                  client.send(TestCalls.endpoint("POST").request(7L).body(Map.of("text", large))));

      assertThat(e.mayHaveBeenProcessed()).isFalse();
      assertThat(e.attempts()).hasSize(1);
      assertThat(server.arrivals()).isEmpty();
    }
  }

  @Test
  void refusalsOfTheRateLimiterAreRepeatedAtTheServersNextMinuteAndLaterTheSecondTime() {
    timing.at("2026-11-23T10:15:59.500Z");
    try (RawServer server = new RawServer(Reply.tooMany(""), Reply.tooMany(""));
        ApiClient client = TestCalls.client(server, timing)) {
      client.send(TestCalls.call("POST"));

      // half of 1 s after the first full minute, half of 5 s after the second
      assertThat(timing.pauses())
          .containsExactly(Duration.ofMillis(1000), Duration.ofMillis(62000));
    }
  }

  @Test
  void serverTimeIsTakenFromTheDateHeader() {
    timing.at("2026-11-23T10:15:59Z");
    try (RawServer server =
            new RawServer(Reply.tooMany("Date: Mon, 23 Nov 2026 10:16:30 GMT\r\n"));
        ApiClient client = TestCalls.client(server, timing)) {
      client.send(TestCalls.call("GET"));

      assertThat(timing.pauses()).containsExactly(Duration.ofMillis(30_500));
    }
  }

  @Test
  void tooLongADemandOfTheServerFailsWithItInTheException() {
    try (RawServer server = new RawServer(Reply.tooMany("Retry-After: 66\r\n"));
        ApiClient client = TestCalls.client(server, timing)) {
      RateLimitException e =
          catchThrowableOfType(RateLimitException.class, () -> client.send(TestCalls.call("GET")));

      assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(66));
      assertThat(timing.pauses()).isEmpty();
    }
  }

  @Test
  void retryAfterOfAnUnavailableServerIsObeyed() {
    try (RawServer server =
            new RawServer(Reply.of(503, "Content-Type: text/plain\r\nRetry-After: 9\r\n", "busy"));
        ApiClient client = TestCalls.client(server, timing)) {
      client.send(TestCalls.call("GET"));

      assertThat(timing.pauses()).containsExactly(Duration.ofSeconds(9));
    }
  }

  @Test
  void repeatedDeleteThatMeets404AfterAnUnknownOutcomeIsDone() {
    try (RawServer server = new RawServer(Reply.reset(), Reply.json(404, "{\"error\": \"gone\"}"));
        ApiClient client = TestCalls.client(server, timing)) {
      ApiResponse<JsonNode> response = client.send(TestCalls.call("DELETE"));

      assertThat(response.status()).isEqualTo(404);
      assertThat(response.body()).isNull();
      assertThat(response.attempts()).isEqualTo(2);
    }
  }

  @Test
  void repeatedDeleteThatMeets404AfterARefusedAttemptFails() {
    try (RawServer server =
            new RawServer(Reply.tooMany(""), Reply.json(404, "{\"error\": \"x\"}"));
        ApiClient client = TestCalls.client(server, timing)) {
      ApiException e =
          catchThrowableOfType(ApiException.class, () -> client.send(TestCalls.call("DELETE")));

      assertThat(e.status()).isEqualTo(404);
    }
  }

  @Test
  void postIsRepeatedIfTheParameterIsSetThatMakesItHarmless() {
    ApiRequest<JsonNode> post = TestCalls.endpoint("POST", Repeat.when("source_id")).request(7L);
    try (RawServer server =
            new RawServer(Reply.json(500, "{}"), Reply.ok(), Reply.json(500, "{}"));
        ApiClient client = TestCalls.client(server, timing)) {
      assertThat(client.send(post.body(Map.of("source_id", "mine"))).attempts()).isEqualTo(2);
      ServerException e =
          catchThrowableOfType(
              ServerException.class, () -> client.send(post.body(Map.of("source_id", " "))));

      assertThat(e.mayHaveBeenProcessed()).isTrue();
      assertThat(e.attempts()).hasSize(1);
    }
  }

  @Test
  void requestDecidesForItselfWhetherItIsRepeatable() {
    try (RawServer server =
            new RawServer(Reply.json(500, "{}"), Reply.ok(), Reply.json(500, "{}"));
        ApiClient client = TestCalls.client(server, timing)) {
      assertThat(client.send(TestCalls.call("POST").repeatable(true)).attempts()).isEqualTo(2);
      catchThrowableOfType(
          ServerException.class, () -> client.send(TestCalls.call("GET").repeatable(false)));

      assertThat(server.arrivals()).hasSize(3);
    }
  }

  @Test
  void getWithAnEffectIsNotRepeatedAndMayHaveBeenCarriedOut() {
    try (RawServer server = new RawServer(Reply.reset());
        ApiClient client = TestCalls.client(server, timing)) {
      TransportException e =
          catchThrowableOfType(
              TransportException.class,
              () -> client.send(TestCalls.endpoint("GET", Repeat.NEVER).request(7L)));

      assertThat(e.mayHaveBeenProcessed()).isTrue();
      assertThat(server.arrivals()).hasSize(1);
    }
  }

  @Test
  void policyOfTheRequestGoesBeforeTheClients() {
    try (RawServer server = new RawServer().otherwise(Reply.json(503, "{}"));
        ApiClient client = TestCalls.client(server, timing)) {
      catchThrowableOfType(
          ServerException.class,
          () -> client.send(TestCalls.call("GET").retry(RetryPolicy.none())));

      assertThat(server.arrivals()).hasSize(1);
    }
  }

  @Test
  void noAttemptIsWaitedForThatTheDeadlineWouldCutOff() {
    try (RawServer server = new RawServer(Reply.tooMany(""));
        ApiClient client = TestCalls.client(server, timing)) {
      RateLimitException e =
          catchThrowableOfType(
              RateLimitException.class,
              () -> client.send(TestCalls.call("GET").deadline(Duration.ofSeconds(30))));

      assertThat(e)
          .hasMessageEndingWith(
              "There was no time for another attempt: it was due in 40.5 s, the deadline in 30 s.");
      assertThat(timing.pauses()).isEmpty();
    }
  }

  @Test
  void bodyThatCanBeReadOnceIsNotResentAfterItWasRead() {
    FileUpload once = FileUpload.of("a.txt", new ByteArrayInputStream("hello".getBytes()));
    try (RawServer server = new RawServer(Reply.tooMany(""));
        ApiClient client = TestCalls.client(server, timing)) {
      RateLimitException e =
          catchThrowableOfType(
              RateLimitException.class,
              () -> client.send(TestCalls.endpoint("POST").request(7L).body(Map.of("file", once))));

      assertThat(e)
          .hasMessageEndingWith("Its body can be read only once, so it was not sent again.");
      assertThat(server.arrivals()).hasSize(1);
    }
  }

  @Test
  void passingDeadlineEndsAnAttemptUnderWay() {
    try (RawServer server = new RawServer();
        ApiClient client =
            TestCalls.client(server, timing, options -> options.readTimeout(Duration.ofHours(1)))) {
      server.otherwise(
          (request, socket) -> {
            timing.fireAlarms();
            return Reply.silence().to(request, socket);
          });
      DeadlineExceededException e =
          catchThrowableOfType(
              DeadlineExceededException.class, () -> client.send(TestCalls.call("POST")));

      assertThat(e.deadline()).isEqualTo(Duration.ofSeconds(120));
      assertThat(e.mayHaveBeenProcessed()).isTrue();
      assertThat(e.attempts()).hasSize(1);
      assertThat(e)
          .hasMessage(
              "ThingsApi.post, POST /api/v1/accounts/7/things: the deadline of 120 s passed. The"
                  + " call may have been carried out: look before you repeat it.");
    }
  }

  @Test
  void attemptHasATimeOfItsOwn() {
    // the repeat has no limit: on a busy machine it may take longer
    EventListener unlimitedRepeat =
        new EventListener() {
          @Override
          public void callStart(Call call) {
            if (!timing.pauses().isEmpty()) {
              call.timeout().clearTimeout();
            }
          }
        };
    try (RawServer server = new RawServer().otherwise(Reply.silence());
        ApiClient client =
            TestCalls.client(
                server,
                timing.onPause(wait -> server.otherwise(Reply.ok())),
                options ->
                    options
                        .readTimeout(Duration.ofHours(1))
                        .configureHttpClient(http -> http.eventListener(unlimitedRepeat)))) {
      ApiResponse<JsonNode> response =
          client.send(TestCalls.call("GET").timeout(Duration.ofMillis(500)));

      assertThat(response.attempts()).isEqualTo(2);
    }
  }

  @Test
  void uploadsHaveNoDeadlineUnlessTheRequestSetsOne() {
    FileUpload file = FileUpload.of("a.txt", "hello".getBytes());
    ApiRequest<JsonNode> upload = TestCalls.endpoint("POST").request(7L).body(Map.of("file", file));
    try (RawServer server = new RawServer();
        ApiClient client = TestCalls.client(server, timing)) {
      server.otherwise(
          (request, socket) -> {
            timing.onPause(wait -> {});
            return Reply.json(200, "{\"alarms\": " + timing.alarms() + "}").to(request, socket);
          });

      assertThat(client.send(upload).body().get("alarms").asInt()).isZero();
      assertThat(client.send(upload.deadline(Duration.ofMinutes(9))).body().get("alarms").asInt())
          .isEqualTo(1);
    }
  }
}
