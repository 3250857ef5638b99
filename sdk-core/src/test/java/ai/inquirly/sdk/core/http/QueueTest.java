package ai.inquirly.sdk.core.http;

import static ai.inquirly.sdk.core.http.Eventually.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.Credential;
import ai.inquirly.sdk.core.CredentialKind;
import ai.inquirly.sdk.core.error.DeadlineExceededException;
import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.core.limit.RateLimiter;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** More calls than may be under way at once; time is that of the test. */
class QueueTest {
  private static final UnaryOperator<ClientOptions.Builder> ONE_AT_A_TIME =
      options -> options.maxConcurrentCalls(1);

  private final Semaphore answers = new Semaphore(0, true);
  private final ManualTiming timing = new ManualTiming();
  private final RawServer server =
      new RawServer()
          .otherwise(
              (request, socket) -> {
                answers.acquireUninterruptibly();
                return Reply.ok().to(request, socket);
              });

  @AfterEach
  void close() {
    answers.release(10_000);
    server.close();
  }

  @Test
  void thousandSlowCallsFinishWithTheDefaults() {
    try (ApiClient client = TestCalls.client(server, timing, options -> options)) {
      List<CompletableFuture<ApiResponse<JsonNode>>> calls = new ArrayList<>();
      for (int i = 0; i < 1000; i++) {
        calls.add(client.sendAsync(TestCalls.call("GET")));
      }
      for (int ended = 0; ended < 1000; ended += 64) {
        int earlier = ended;
        until(
            () ->
                calls.stream().filter(CompletableFuture::isDone).count() == earlier
                    && answers.getQueueLength() == Math.min(64, 1000 - earlier));
        timing.pass(Duration.ofSeconds(119));
        answers.release(64);
      }

      assertThat(calls).allMatch(call -> call.join().status() == 200);
      assertThat(calls).allMatch(call -> call.join().attempts() == 1);
      assertThat(server.connections()).isLessThanOrEqualTo(64);
      assertThat(timing.alarms()).as("time limits that are left over").isZero();
    }
  }

  @Test
  void deadlineOfTheClientBeginsWithTheThread() {
    try (ApiClient client = TestCalls.client(server, timing, ONE_AT_A_TIME)) {
      CompletableFuture<?> first = client.sendAsync(TestCalls.call("GET").deadline(Duration.ZERO));
      CompletableFuture<?> second = client.sendAsync(TestCalls.call("POST"));
      timing.pass(Duration.ofMinutes(10));
      answers.release();
      until(() -> server.arrivals().size() == 2);

      first.join();
      timing.pass(Duration.ofSeconds(119));
      assertThat(second).isNotDone();
      timing.pass(Duration.ofSeconds(1));
      DeadlineExceededException e = failure(second, DeadlineExceededException.class);
      assertThat(e)
          .hasMessageStartingWith(
              "ThingsApi.post, POST /api/v1/accounts/7/things: the deadline of 120 s passed.");
      assertThat(e.attempts()).hasSize(1);
      assertThat(e.attempts().get(0).duration()).isEqualTo(Duration.ofSeconds(120));
      assertThat(e.mayHaveBeenProcessed()).isTrue();
    }
  }

  @Test
  void deadlineOfTheRequestCoversTheQueue() {
    try (ApiClient client = TestCalls.client(server, timing, ONE_AT_A_TIME)) {
      client.sendAsync(TestCalls.call("GET"));
      CompletableFuture<?> queued =
          client.sendAsync(TestCalls.call("POST").deadline(Duration.ofSeconds(3)));
      timing.pass(Duration.ofSeconds(3));

      DeadlineExceededException e = failure(queued, DeadlineExceededException.class);
      assertThat(e).hasMessageEndingWith("/things: the deadline of 3 s passed.");
      assertThat(e.attempts()).isEmpty();
      assertThat(e.mayHaveBeenProcessed()).isFalse();
    }
    assertThat(server.arrivals()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void queueHasATimeLimitOfItsOwn() {
    try (ApiClient client = TestCalls.client(server, timing, ONE_AT_A_TIME)) {
      CompletableFuture<?> first = client.sendAsync(TestCalls.call("GET").deadline(Duration.ZERO));
      CompletableFuture<?> queued = client.sendAsync(TestCalls.call("POST"));
      until(() -> server.arrivals().size() == 1);
      timing.pass(Duration.ofMinutes(30));

      DeadlineExceededException e = failure(queued, DeadlineExceededException.class);
      assertThat(e)
          .hasMessageEndingWith(
              "/things: it waited 1800 s for other calls to end and leave it a thread; make fewer"
                  + " at once, or raise maxConcurrentCalls if the server is not what holds them"
                  + " up.");
      assertThat(e.deadline()).isEqualTo(Duration.ofMinutes(30));
      assertThat(e.mayHaveBeenProcessed()).isFalse();
      assertThat(first).isNotDone();
    }
    assertThat(server.arrivals()).hasSize(1);
  }

  @Test
  void repeatThatQueuesIsNotChargedForIt() {
    server.next(Reply.json(503, "{}"));
    timing.holding();
    try (ApiClient client = TestCalls.client(server, timing, ONE_AT_A_TIME)) {
      CompletableFuture<ApiResponse<JsonNode>> repeated = client.sendAsync(TestCalls.call("GET"));
      until(() -> timing.held().size() == 1);
      client.sendAsync(TestCalls.call("GET").deadline(Duration.ZERO));
      until(() -> server.arrivals().size() == 2);
      timing.release();
      timing.pass(Duration.ofMinutes(20));
      answers.release(2);

      assertThat(repeated.join().attempts()).isEqualTo(2);
    }
  }

  @Test
  void queuedCallCanBeCancelledAndGivesItsPlaceInTheLimiterBack() {
    RateLimiter two = RateLimiter.standard().withLimit("general", 2);
    try (ApiClient client =
        TestCalls.client(server, timing, o -> ONE_AT_A_TIME.apply(o).rateLimiter(two))) {
      client.sendAsync(TestCalls.call("GET"));
      client.sendAsync(TestCalls.call("GET")).cancel(true);
      CompletableFuture<ApiResponse<JsonNode>> third = client.sendAsync(TestCalls.call("GET"));
      answers.release(2);

      assertThat(third.join().status()).isEqualTo(200);
      assertThat(timing.pauses()).as("waits for the limiter").isEmpty();
      assertThat(server.arrivals()).hasSize(2);
    }
  }

  @Test
  void callCountsInTheLimitersMinuteInWhichItIsSent() {
    RateLimiter two = RateLimiter.standard().withLimit("general", 2);
    timing.at("2026-11-23T10:15:59Z").holding();
    try (ApiClient client =
        TestCalls.client(server, timing, o -> ONE_AT_A_TIME.apply(o).rateLimiter(two))) {
      client.sendAsync(TestCalls.call("GET"));
      CompletableFuture<?> late = client.sendAsync(TestCalls.call("GET"));
      until(() -> server.arrivals().size() == 1);
      timing.advance(Duration.ofSeconds(2));
      answers.release(2);
      late.join();
      client.sendAsync(TestCalls.call("GET"));
      client.sendAsync(TestCalls.call("GET"));

      assertThat(timing.pauses()).containsExactly(Duration.ofSeconds(59));
    }
  }

  @Test
  void tokenIsAskedForWhenTheCallHasItsThread() {
    AtomicInteger number = new AtomicInteger();
    Credential rotating = Credential.of(CredentialKind.USER, () -> "t" + number.get());
    try (ApiClient client =
        TestCalls.client(server, timing, o -> ONE_AT_A_TIME.apply(o).credential(rotating))) {
      client.sendAsync(TestCalls.call("GET"));
      CompletableFuture<?> queued = client.sendAsync(TestCalls.call("GET"));
      until(() -> server.arrivals().size() == 1);
      number.incrementAndGet();
      answers.release(2);
      queued.join();

      assertThat(server.arrivals())
          .extracting(request -> request.header("api_access_token"))
          .containsExactly("t0", "t1");
    }
  }

  @Test
  void secondHopOfADownloadDoesNotQueueAgain() {
    server.next(
        (request, socket) -> {
          answers.acquireUninterruptibly();
          return Reply.redirect(302, "/signed").to(request, socket);
        });
    try (ApiClient client = TestCalls.client(server, timing, ONE_AT_A_TIME)) {
      CompletableFuture<?> file =
          CompletableFuture.supplyAsync(
              () -> client.download(server.url() + "/file", OutputStream.nullOutputStream()));
      until(() -> server.arrivals().size() == 1);
      client.sendAsync(TestCalls.call("GET"));
      answers.release(3);
      file.join();
      until(() -> server.arrivals().size() == 3);

      assertThat(server.arrivals())
          .extracting(RawRequest::target)
          .containsExactly("/file", "/signed", "/api/v1/accounts/7/things");
    }
  }

  private static <T extends InquirlyException> T failure(CompletableFuture<?> call, Class<T> type) {
    Throwable thrown = catchThrowableOfType(CompletionException.class, call::join).getCause();
    assertThat(thrown).isInstanceOf(type);
    return type.cast(thrown);
  }
}
