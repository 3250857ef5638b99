package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.error.DeadlineExceededException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that never stop coming, byte by byte: no silence is long enough for a timeout. */
class SlowAnswersTest {
  private final ManualTiming timing = new ManualTiming();
  private final RawServer server = new RawServer();

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n"})
  void deadlineEndsThemAndTheConnection(String start) {
    CompletableFuture<Void> hungUp = new CompletableFuture<>();
    server.otherwise(
        (request, socket) -> {
          OutputStream out = socket.getOutputStream();
          out.write(start.getBytes(StandardCharsets.US_ASCII));
          try {
            for (int i = 0; ; i++) {
              if (i == 50) {
                timing.fireAlarms();
              }
              trickle(out);
            }
          } catch (IOException broken) {
            hungUp.complete(null);
            throw broken;
          }
        });
    try (ApiClient client = TestCalls.client(server, timing)) {
      DeadlineExceededException e =
          catchThrowableOfType(
              DeadlineExceededException.class, () -> client.send(TestCalls.call("POST")));

      assertThat(e.mayHaveBeenProcessed()).isTrue();
      assertThat(e.attempts()).hasSize(1);
      assertThat(server.arrivals()).hasSize(1);
      hungUp.join();
    }
  }

  private static void trickle(OutputStream out) throws IOException {
    out.write('x');
    out.flush();
    Thread.onSpinWait();
  }
}
