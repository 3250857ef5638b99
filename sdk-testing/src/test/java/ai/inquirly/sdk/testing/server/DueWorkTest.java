package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.server.TestServer.Reply;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who does the work that requests leave behind. */
class DueWorkTest {
  private final TestServer server = new TestServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void noAnswerComesBeforeTheWorkThatAnotherRequestIsDoing() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    AtomicBoolean done = new AtomicBoolean();
    server
        .state()
        .jobs()
        .afterAnswer(
            () -> {
              begun.countDown();
              waitAWhile(answered);
              done.set(true);
            });
    CompletableFuture<Reply> doing = CompletableFuture.supplyAsync(this::ask);
    begun.await();

    ask();

    assertThat(done).isTrue();
    answered.countDown();
    doing.join();
  }

  private Reply ask() {
    return server.get("/no/such/path", null);
  }

  /** Long enough for an answer that waits for nothing. */
  private static void waitAWhile(CountDownLatch answered) {
    try {
      answered.await(500, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
