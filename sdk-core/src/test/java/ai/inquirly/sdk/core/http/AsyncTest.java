package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.Credential;
import ai.inquirly.sdk.core.CredentialKind;
import ai.inquirly.sdk.core.Plane;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AsyncTest {
  private final RawServer server = new RawServer();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void thousandSlowCallsFinishWithTheDefaultsOnABoundedNumberOfConnections() {
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger peak = new AtomicInteger();
    server.otherwise(
        (request, socket) -> {
          peak.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
          pause(Duration.ofMillis(300));
          atOnce.decrementAndGet();
          return Reply.ok().to(request, socket);
        });
    ClientOptions defaults =
        ClientOptions.builder()
            .baseUrl(server.url())
            .credential(Credential.of(CredentialKind.USER, TestCalls.TOKEN))
            .build();
    try (ApiClient client = new ApiClient(defaults, Plane.APPLICATION)) {
      List<CompletableFuture<ApiResponse<JsonNode>>> calls = new ArrayList<>();
      for (int i = 0; i < 1000; i++) {
        calls.add(client.sendAsync(TestCalls.call("GET")));
      }
      CompletableFuture.allOf(calls.toArray(CompletableFuture<?>[]::new)).join();

      assertThat(calls).allMatch(call -> call.join().status() == 200);
      assertThat(calls).allMatch(call -> call.join().attempts() == 1);
      assertThat(peak.get()).isEqualTo(64);
      assertThat(server.connections()).isLessThanOrEqualTo(64);
    }
  }

  @Test
  void continuationsMayBlockOnFurtherCalls() {
    try (ApiClient client =
        TestCalls.client(
            server,
            new SystemTiming(),
            options -> options.maxConcurrentCalls(2).readTimeout(Duration.ofSeconds(30)))) {
      List<CompletableFuture<Integer>> calls = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        calls.add(
            client
                .sendAsync(TestCalls.call("GET"))
                .thenApply(first -> client.send(TestCalls.call("GET")).status()));
      }

      assertThat(calls).allMatch(call -> call.join() == 200);
    }
  }

  @Test
  void programThatForgetsToCloseStillExits() throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Forgetful.class.getName(),
                server.url())
            .inheritIO()
            .start();
    boolean exited = program.waitFor(60, TimeUnit.SECONDS);
    program.destroyForcibly();

    assertThat(exited).isTrue();
    assertThat(program.exitValue()).isZero();
  }

  /** Sends calls both ways and ends without closing the client. */
  static final class Forgetful {
    public static void main(String[] args) {
      ApiClient client = new ApiClient(TestCalls.options(args[0]).build(), Plane.APPLICATION);
      client.send(TestCalls.call("GET"));
      client.sendAsync(TestCalls.call("GET")).join();
      client.sendAsync(TestCalls.call("GET"));
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
