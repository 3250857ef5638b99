package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.core.Plane;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsyncTest {
  private final RawServer server = new RawServer();

  @AfterEach
  void close() {
    server.close();
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

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void executorThatTakesNothingDoesNotKeepTheAnswerBack(boolean outOfThreads) {
    Executor broken =
        task -> {
          if (outOfThreads) {
            throw new OutOfMemoryError("unable to create native thread");
          }
          throw new IllegalStateException("bug");
        };
    try (ApiClient client =
        TestCalls.client(server, new SystemTiming(), options -> options.asyncExecutor(broken))) {
      assertThat(client.sendAsync(TestCalls.call("GET")).join().status()).isEqualTo(200);
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
    boolean exited = program.waitFor(5, TimeUnit.MINUTES);
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
}
