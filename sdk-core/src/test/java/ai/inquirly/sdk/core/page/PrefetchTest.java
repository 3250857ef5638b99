package ai.inquirly.sdk.core.page;

import static ai.inquirly.sdk.core.page.ListServer.NUMBERED;
import static ai.inquirly.sdk.core.page.ListServer.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.error.TransportException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are read in advance; all by the order of events, nothing by time. */
@Timeout(120)
class PrefetchTest {
  private final ListServer server = new ListServer(30);
  private final Semaphore arrived = new Semaphore(0);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void theNextPageIsAskedForBeforeTheFirstRowOfThisOneIsUsed() throws Exception {
    server.meddle(this::countArrival);
    Walk<JsonNode> walk = server.pager(NUMBERED).prefetch(1).walk();

    walk.next();

    assertThat(arrived.tryAcquire(2, 60, TimeUnit.SECONDS)).as("page 2 was asked for").isTrue();
  }

  @Test
  void withoutPrefetchItIsAskedForWhenThisOneIsUsedUp() {
    Walk<JsonNode> walk = server.pager(NUMBERED).walk();
    for (int row = 1; row <= ListServer.SIZE; row++) {
      walk.next();
      assertThat(server.queries).hasSize(1);
    }
    walk.next();
    assertThat(server.queries).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void noMorePagesAreReadInAdvanceThanAllowed(int pages) throws Exception {
    server.meddle(this::countArrival);
    Walk<JsonNode> walk = server.pager(NUMBERED).prefetch(pages).walk();
    walk.next();
    assertThat(arrived.tryAcquire(1 + pages, 60, TimeUnit.SECONDS)).isTrue();

    // a call that the walk must not make would have been sent before this one, on the same queue
    server.client.send(ListServer.request());

    assertThat(server.queries).hasSize(2 + pages);
  }

  @Test
  void oneCallOfAWalkIsUnderWayAtATime() {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    server.meddle(
        answer -> {
          most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
          Thread.yield();
          underWay.decrementAndGet();
          return answer;
        });

    assertThat(ids(server.pager(NUMBERED).prefetch(5))).isEqualTo(server.rows);
    assertThat(most).hasValue(1);
  }

  @Test
  void aWalkThatIsInterruptedSaysSoAndCanGoOn() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch held = new CountDownLatch(1);
    server.meddle(
        answer -> {
          arrived.release();
          asked.countDown();
          await(held);
          return answer;
        });
    Walk<JsonNode> walk = server.pager(NUMBERED).prefetch(1).walk();
    Thread reader = Thread.currentThread();
    Thread interrupter =
        new Thread(
            () -> {
              await(asked);
              reader.interrupt();
            });
    interrupter.start();

    assertThatThrownBy(walk::hasNext)
        .isInstanceOfSatisfying(
            TransportException.class,
            e -> assertThat(e.kind()).isEqualTo(TransportException.Kind.CANCELLED));
    assertThat(Thread.interrupted()).isTrue();
    held.countDown();
    assertThat(arrived.tryAcquire(2, 60, TimeUnit.SECONDS)).as("page 1 came meanwhile").isTrue();
    assertThat(ListServer.id(walk.next())).isEqualTo(1);
  }

  @Test
  void aClosedWalkReadsNothingMore() {
    CountDownLatch held = new CountDownLatch(1);
    server.meddle(
        answer -> {
          if (server.queries.size() > 1) {
            await(held);
          }
          return answer;
        });
    Walk<JsonNode> walk = server.pager(NUMBERED).prefetch(1).walk();
    for (int row = 0; row < ListServer.SIZE; row++) {
      walk.next();
    }
    walk.close();
    held.countDown();

    assertThat(walk.hasNext()).isFalse();
    assertThatThrownBy(walk::next)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("or the walk was closed");
    assertThat(server.queries).hasSizeLessThanOrEqualTo(2);
  }

  private MockResponse countArrival(MockResponse answer) {
    arrived.release();
    return answer;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
