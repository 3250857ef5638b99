package ai.inquirly.sdk.core.http;

import static ai.inquirly.sdk.core.http.Eventually.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.core.error.TransportException;
import ai.inquirly.sdk.core.error.TransportException.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CancellationTest {
  private final ManualTiming timing = new ManualTiming();
  private final RawServer server = new RawServer();
  private final ApiClient client =
      TestCalls.client(server, timing, options -> options.readTimeout(Duration.ofHours(1)));

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @Test
  void interruptingTheThreadEndsTheCallAndIsNotForgotten() throws InterruptedException {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch gone = new CountDownLatch(1);
    server.otherwise(
        (request, socket) -> {
          arrived.countDown();
          boolean open = Reply.silence().to(request, socket);
          gone.countDown();
          return open;
        });
    AtomicReference<TransportException> failure = new AtomicReference<>();
    AtomicBoolean flag = new AtomicBoolean();
    Thread caller =
        new Thread(
            () -> {
              failure.set(
                  catchThrowableOfType(
                      TransportException.class, () -> client.send(TestCalls.call("POST"))));
              flag.set(Thread.currentThread().isInterrupted());
            });
    caller.start();
    arrived.await();
    caller.interrupt();
    caller.join();

    assertThat(failure.get().kind()).isEqualTo(Kind.CANCELLED);
    assertThat(failure.get().mayHaveBeenProcessed()).isTrue();
    assertThat(flag).isTrue();
    assertThat(gone.await(60, TimeUnit.SECONDS)).as("the connection was closed").isTrue();
  }

  @Test
  void interruptingTheThreadEndsAWait() throws InterruptedException {
    timing.holding();
    CountDownLatch waiting = new CountDownLatch(1);
    timing.onPause(wait -> waiting.countDown());
    server.next(Reply.json(503, "{}"));
    AtomicReference<TransportException> failure = new AtomicReference<>();
    Thread caller =
        new Thread(
            () ->
                failure.set(
                    catchThrowableOfType(
                        TransportException.class, () -> client.send(TestCalls.call("GET")))));
    caller.start();
    waiting.await();
    caller.interrupt();
    caller.join();

    assertThat(failure.get())
        .hasMessage(
            "ThingsApi.get, GET /api/v1/accounts/7/things: the calling thread was interrupted.");
    assertThat(failure.get().attempts()).hasSize(1);
    assertThat(server.arrivals()).hasSize(1);
  }

  @Test
  void cancellingTheFutureEndsTheAttempt() throws InterruptedException {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch gone = new CountDownLatch(1);
    server.otherwise(
        (request, socket) -> {
          arrived.countDown();
          boolean open = Reply.silence().to(request, socket);
          gone.countDown();
          return open;
        });
    CompletableFuture<ApiResponse<JsonNode>> future = client.sendAsync(TestCalls.call("GET"));
    arrived.await();
    future.cancel(true);

    assertThat(gone.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(server.arrivals()).hasSize(1);
  }

  @Test
  void cancellingTheFutureEndsAPendingRepeat() throws InterruptedException {
    timing.holding();
    CountDownLatch waiting = new CountDownLatch(1);
    timing.onPause(wait -> waiting.countDown());
    server.next(Reply.json(503, "{}"));
    CompletableFuture<ApiResponse<JsonNode>> future = client.sendAsync(TestCalls.call("GET"));
    waiting.await();
    until(() -> timing.held().size() == 1);
    Runnable repeat = timing.held().get(0);
    future.cancel(true);
    repeat.run();

    assertThat(server.arrivals()).hasSize(1);
  }

  @Test
  void closingTheClientEndsItsCallsAndRefusesOthers() throws InterruptedException {
    CountDownLatch arrived = new CountDownLatch(1);
    server.otherwise(
        (request, socket) -> {
          arrived.countDown();
          return Reply.silence().to(request, socket);
        });
    CompletableFuture<ApiResponse<JsonNode>> future = client.sendAsync(TestCalls.call("GET"));
    arrived.await();
    client.close();

    CompletionException ended = catchThrowableOfType(CompletionException.class, future::join);
    assertThat(ended.getCause())
        .isInstanceOfSatisfying(
            TransportException.class, e -> assertThat(e.kind()).isEqualTo(Kind.CLOSED));
    assertThat(
            catchThrowableOfType(
                InvalidRequestException.class, () -> client.send(TestCalls.call("GET"))))
        .hasMessage("the client is closed; build a new one");
  }

  @Test
  void closingADerivedClientLeavesTheOthersAlone() {
    ApiClient derived = client.withOptions(options -> options.locale("de"));
    assertThat(derived.send(TestCalls.call("GET")).status()).isEqualTo(200);
    derived.close();

    assertThat(client.send(TestCalls.call("GET")).status()).isEqualTo(200);
    assertThat(server.connections()).as("derived clients share connections").isEqualTo(1);
    catchThrowableOfType(InvalidRequestException.class, () -> derived.send(TestCalls.call("GET")));
  }

  @Test
  void exceptionShowsTheCallersStack() {
    server.next(Reply.json(404, "{\"error\": \"x\"}"));

    Throwable e =
        catchThrowableOfType(RuntimeException.class, () -> client.send(TestCalls.call("GET")));
    assertThat(e.getStackTrace())
        .anyMatch(frame -> frame.getMethodName().equals("exceptionShowsTheCallersStack"));
  }
}
