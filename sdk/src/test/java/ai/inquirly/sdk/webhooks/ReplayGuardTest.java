package ai.inquirly.sdk.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The replay guard of one process. */
class ReplayGuardTest {
  private final TestClock clock = new TestClock(Instant.parse("2026-11-23T12:00:00Z"));
  private final Instant inAMinute = clock.instant().plusSeconds(60);

  @Test
  void remembersASignatureUntilItIsOutOfTime() {
    ReplayGuard guard = ReplayGuard.inMemory(10, clock);

    assertThat(guard.isNew("a", inAMinute)).isTrue();
    assertThat(guard.isNew("a", inAMinute)).isFalse();
    clock.advanceSeconds(60);
    assertThat(guard.isNew("a", inAMinute.plusSeconds(60))).isTrue();
  }

  @Test
  void forgetsTheOldestOfTooMany() {
    ReplayGuard guard = ReplayGuard.inMemory(2, clock);
    guard.isNew("a", inAMinute);
    guard.isNew("b", inAMinute);
    guard.isNew("c", inAMinute);

    assertThat(guard.isNew("c", inAMinute)).isFalse();
    assertThat(guard.isNew("b", inAMinute)).isFalse();
    assertThat(guard.isNew("a", inAMinute)).isTrue();
  }

  @Test
  void letsOneOfManyThreadsThrough() throws InterruptedException {
    ReplayGuard guard = ReplayGuard.inMemory(10, clock);
    AtomicInteger passed = new AtomicInteger();
    CountDownLatch start = new CountDownLatch(1);
    Thread[] threads = new Thread[8];
    for (int i = 0; i < threads.length; i++) {
      threads[i] =
          new Thread(
              () -> {
                try {
                  start.await();
                } catch (InterruptedException e) {
                  return;
                }
                for (int n = 0; n < 1000; n++) {
                  if (guard.isNew("a", inAMinute)) {
                    passed.incrementAndGet();
                  }
                }
              });
      threads[i].start();
    }

    start.countDown();
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(passed).hasValue(1);
  }
}
