package ai.inquirly.sdk.core.http;

import static ai.inquirly.sdk.core.http.Eventually.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.error.DeadlineExceededException;
import ai.inquirly.sdk.core.limit.RateLimiter;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls that wait, for a place, a repeat or the limiter, seen through the threads of the pool. */
class WaitingTest {
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(10, 10, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
  private final Dispatcher dispatcher = new Dispatcher(threads);
  private final ManualTiming timing = new ManualTiming().holding();
  private final RawServer server = new RawServer();

  @AfterEach
  void close() {
    server.close();
    threads.shutdownNow();
  }

  @Test
  void queuedCallsHoldNoThread() {
    CountDownLatch open = new CountDownLatch(1);
    server.otherwise(
        (request, socket) -> {
          await(open);
          return Reply.ok().to(request, socket);
        });
    dispatcher.setMaxRequestsPerHost(3);
    try (ApiClient client = client()) {
      List<CompletableFuture<ApiResponse<JsonNode>>> calls = send(client, 100);
      until(() -> server.arrivals().size() == 3);

      assertThat(threads.getActiveCount()).isEqualTo(3);
      assertThat(threads.getQueue()).isEmpty();
      assertThat(dispatcher.queuedCallsCount()).isEqualTo(97);
      open.countDown();
      assertThat(calls).allMatch(call -> call.join().status() == 200);
    }
  }

  @Test
  void callsThatBackOffHoldNoThread() {
    server.otherwise(Reply.json(503, "{}"));
    try (ApiClient client = client()) {
      List<CompletableFuture<ApiResponse<JsonNode>>> calls = send(client, 100);
      until(() -> timing.held().size() == 100 && threads.getActiveCount() == 0);

      assertThat(dispatcher.runningCallsCount()).isZero();
      server.otherwise(Reply.ok());
      timing.release();
      assertThat(calls).allMatch(call -> call.join().attempts() == 2);
    }
  }

  @Test
  void callsThatWaitForTheLimiterHoldNoThread() {
    try (ApiClient client =
        client().withOptions(options -> options.rateLimiter(limiter(1)).deadline(null))) {
      List<CompletableFuture<ApiResponse<JsonNode>>> calls = send(client, 5);
      calls.get(0).join();
      until(() -> threads.getActiveCount() == 0);

      assertThat(timing.pauses())
          .containsExactly(
              Duration.ofSeconds(40),
              Duration.ofSeconds(100),
              Duration.ofSeconds(160),
              Duration.ofSeconds(220));
      assertThat(server.arrivals()).hasSize(1);
      timing.release();
      assertThat(calls).allMatch(call -> call.join().status() == 200);
    }
  }

  @Test
  void placeBehindTheDeadlineIsNotWaitedForAndStaysFree() {
    try (ApiClient client =
        client()
            .withOptions(
                options -> options.rateLimiter(limiter(1)).deadline(Duration.ofSeconds(40)))) {
      client.send(TestCalls.call("GET"));
      for (int i = 0; i < 3; i++) {
        DeadlineExceededException e =
            catchThrowableOfType(
                DeadlineExceededException.class, () -> client.send(TestCalls.call("POST")));

        assertThat(e)
            .hasMessageEndingWith(
                "the rate limiter has a place for it in 40 s, after the deadline of 40 s.");
        assertThat(e.mayHaveBeenProcessed()).isFalse();
        assertThat(e.attempts()).isEmpty();
      }
      assertThat(timing.pauses()).isEmpty();
      assertThat(server.arrivals()).hasSize(1);
    }
  }

  @Test
  void minutesOfTheLimiterAreThoseOfTheServersDate() {
    timing.at("2026-11-23T10:15:59Z");
    server.next(Reply.of(200, "Date: Mon, 23 Nov 2026 10:16:30 GMT\r\n", "{}"));
    try (ApiClient client = client().withOptions(options -> options.rateLimiter(limiter(1)))) {
      client.send(TestCalls.call("GET"));
      client.sendAsync(TestCalls.call("GET")).join();
      client.sendAsync(TestCalls.call("GET"));

      assertThat(timing.pauses()).containsExactly(Duration.ofSeconds(30));
    }
  }

  @Test
  void cancelledCallGivesItsPlaceToTheNext() {
    try (ApiClient client =
        client().withOptions(options -> options.rateLimiter(limiter(1)).deadline(null))) {
      client.send(TestCalls.call("GET"));
      client.sendAsync(TestCalls.call("GET")).cancel(true);
      client.sendAsync(TestCalls.call("GET"));

      assertThat(timing.pauses()).containsExactly(Duration.ofSeconds(40), Duration.ofSeconds(40));
      assertThat(timing.held()).hasSize(1);
    }
  }

  private ApiClient client() {
    OkHttpClient own = new OkHttpClient.Builder().dispatcher(dispatcher).build();
    return TestCalls.client(server, timing, options -> options.httpClient(own));
  }

  private static RateLimiter limiter(int limit) {
    return RateLimiter.standard().withLimit("general", limit);
  }

  private static List<CompletableFuture<ApiResponse<JsonNode>>> send(ApiClient client, int count) {
    List<CompletableFuture<ApiResponse<JsonNode>>> calls = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      calls.add(client.sendAsync(TestCalls.call("GET")));
    }
    return calls;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
