package ai.inquirly.sdk.core.page;

import static ai.inquirly.sdk.core.page.ListServer.NUMBERED;
import static ai.inquirly.sdk.core.page.ListServer.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.ApiSender;
import ai.inquirly.sdk.core.RetryPolicy;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of reactive streams (their numbers in brackets), as far as a publisher has any. */
@Timeout(120)
class PublisherTest {
  private final ListServer server = new ListServer(12);

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void allRowsComeInOrderAndThenTheEnd(int prefetch) throws Exception {
    Recorder<JsonNode> recorder = subscribe(server.pager(NUMBERED).prefetch(prefetch));
    recorder.request(Long.MAX_VALUE);

    assertThat(recorder.awaitEnd()).isEqualTo("complete");
    assertThat(ids(recorder.items)).isEqualTo(server.rows);
    assertThat(recorder.signalsAfterEnd).hasValue(0);
  }

  @Test
  void nothingIsSentWithoutDemand() {
    subscribe(server.pager(NUMBERED).prefetch(2));

    assertThat(server.queries).isEmpty();
  }

  /** (1.1) */
  @Test
  void noMoreComesThanWasAskedFor() throws Exception {
    Recorder<JsonNode> recorder = subscribe(server.pager(NUMBERED));
    for (int count : new int[] {1, 3, 4, 2}) {
      int before = recorder.items.size();
      recorder.request(count);

      assertThat(recorder.awaitItems(count)).isTrue();
      assertThat(recorder.items).hasSize(before + count);
    }
    assertThat(server.queries).as("10 rows are two pages").hasSize(2);
    assertThat(recorder.end).isNotDone();
  }

  /** (3.8, 3.17) */
  @Test
  void demandAddsUpAndNeverOverflows() throws Exception {
    Recorder<JsonNode> recorder = subscribe(server.pager(NUMBERED));
    recorder.request(Long.MAX_VALUE - 1);
    recorder.request(Long.MAX_VALUE - 1);

    assertThat(recorder.awaitEnd()).isEqualTo("complete");
    assertThat(recorder.items).hasSize(12);
  }

  /** (3.9) */
  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void askingForLessThanOneRowEndsInAnError(long count) throws Exception {
    Recorder<JsonNode> recorder = subscribe(server.pager(NUMBERED));
    recorder.request(2);
    assertThat(recorder.awaitItems(2)).isTrue();
    recorder.request(count);
    recorder.request(5);

    assertThat(recorder.awaitEnd()).startsWith("java.lang.IllegalArgumentException: a subscriber");
    assertThat(recorder.items).hasSize(2);
  }

  /** (1.8, 3.5 to 3.7) */
  @Test
  void nothingComesAfterACancellation() throws Exception {
    Recorder<JsonNode> recorder =
        subscribe(
            server.pager(NUMBERED),
            new Recorder<>(
                (self, row) -> {
                  if (self.items.size() == 3) {
                    self.cancel();
                    self.cancel();
                    self.request(5);
                    self.request(-5);
                  }
                }));
    recorder.request(Long.MAX_VALUE);
    assertThat(recorder.awaitItems(3)).isTrue();

    assertThat(recorder.items).hasSize(3);
    assertThat(recorder.end).isNotDone();
    assertThat(server.queries).hasSize(1);
  }

  @Test
  void aCancellationEndsTheCallUnderWay() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch held = new CountDownLatch(1);
    server.meddle(
        answer -> {
          asked.countDown();
          await(held);
          return answer;
        });
    Recorder<JsonNode> recorder = subscribe(server.pager(NUMBERED));
    recorder.request(1);
    await(asked);

    recorder.cancel();
    held.countDown();
    server.client.send(ListServer.request());

    assertThat(recorder.items).isEmpty();
    assertThat(recorder.end).isNotDone();
  }

  /** (1.4) */
  @Test
  void aFailedPageIsTheEndAfterTheRowsBeforeIt() throws Exception {
    server.meddle(
        answer ->
            server.queries.size() == 2 ? new MockResponse.Builder().code(500).build() : answer);
    Recorder<JsonNode> recorder =
        subscribe(server.pager(NUMBERED).requests(r -> r.retry(RetryPolicy.none())).prefetch(1));
    recorder.request(Long.MAX_VALUE);

    assertThat(recorder.awaitEnd()).contains("ServerException: ThingsApi.list");
    assertThat(ids(recorder.items)).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(recorder.signalsAfterEnd).hasValue(0);
  }

  /** (1.9) */
  @Test
  void aSubscriberIsNeeded() {
    assertThatNullPointerException()
        .isThrownBy(() -> server.pager(NUMBERED).publisher().subscribe(null));
  }

  /** (2.13) */
  @Test
  void aSubscriberThatThrowsGetsNothingMore() throws Exception {
    CountDownLatch thrown = new CountDownLatch(1);
    Recorder<JsonNode> recorder =
        subscribe(
            server.pager(NUMBERED),
            new Recorder<>(
                (self, row) -> {
                  thrown.countDown();
                  throw new IllegalStateException("broken subscriber");
                }));
    recorder.request(1);
    await(thrown);
    recorder.request(10);

    assertThat(recorder.items).hasSize(1);
    assertThat(server.queries).hasSize(1);
  }

  /** (2.13, 3.16): told as what nobody catches is, on whatever thread the row came. */
  @ParameterizedTest
  @ValueSource(classes = {IllegalStateException.class, AssertionError.class})
  void aRequestReturnsThoughTheSubscriberThrows(Class<? extends Throwable> kind) throws Exception {
    Throwable broken = kind.getConstructor().newInstance();
    Recorder<JsonNode> recorder =
        new Recorder<>(
            (self, row) -> {
              if (broken instanceof Error error) {
                throw error;
              }
              throw (RuntimeException) broken;
            });
    Pager.of(answeringAtOnce(), ListServer.request(), NUMBERED).publisher().subscribe(recorder);
    List<Throwable> told = new ArrayList<>();
    Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> told.add(e));
    try {
      recorder.request(2);
      recorder.request(2);
    } finally {
      Thread.currentThread().setUncaughtExceptionHandler(null);
    }

    assertThat(recorder.items).hasSize(1);
    assertThat(told).containsExactly(broken);
  }

  /** (3.3): a request for one more row from within each row does not deepen the stack. */
  @Test
  void askingFromWithinDoesNotRecur() throws Exception {
    String body =
        LongStream.rangeClosed(1, 10_000).mapToObj(id -> "{\"id\":" + id + "}").toList().toString();
    server.meddle(
        answer -> server.queries.size() == 1 ? answer.newBuilder().body(body).build() : answer);
    server.rows.clear();
    Recorder<Long> depths = new Recorder<>((self, row) -> self.request(1));
    Flow.Publisher<JsonNode> publisher = server.pager(NUMBERED).publisher();
    publisher.subscribe(
        new Flow.Subscriber<>() {
          @Override
          public void onSubscribe(Flow.Subscription subscription) {
            depths.onSubscribe(subscription);
          }

          @Override
          public void onNext(JsonNode row) {
            depths.onNext((long) Thread.currentThread().getStackTrace().length);
          }

          @Override
          public void onError(Throwable reason) {
            depths.onError(reason);
          }

          @Override
          public void onComplete() {
            depths.onComplete();
          }
        });
    // rows may come on this thread, whose stack is deep already
    int asking = Thread.currentThread().getStackTrace().length;
    depths.request(1);

    assertThat(depths.awaitEnd()).isEqualTo("complete");
    assertThat(depths.items).hasSize(10_000).allMatch(depth -> depth < asking + 100);
  }

  /** (1.3) */
  @Test
  void signalsFollowEachOtherThoughManyThreadsAsk() throws Exception {
    for (long row = 13; row <= 200; row++) {
      server.rows.add(row);
    }
    Recorder<JsonNode> recorder = subscribe(server.pager(NUMBERED).prefetch(2));
    CyclicBarrier start = new CyclicBarrier(4);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  start.await();
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
                for (int n = 0; n < 60; n++) {
                  recorder.request(1);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(recorder.awaitEnd()).isEqualTo("complete");
    assertThat(ids(recorder.items)).isEqualTo(server.rows);
    assertThat(recorder.overlaps).hasValue(0);
  }

  @Test
  void pagesComeWithTheirCheckpoints() throws Exception {
    Recorder<WalkPage<JsonNode>> recorder = new Recorder<>();
    server.pager(NUMBERED).pagePublisher().subscribe(recorder);
    recorder.request(2);
    assertThat(recorder.awaitItems(2)).isTrue();
    recorder.cancel();

    assertThat(ids(recorder.items.get(1))).containsExactly(6L, 7L, 8L, 9L, 10L);
    assertThat(ids(server.pager(NUMBERED).resumeFrom(recorder.items.get(1).checkpoint())))
        .containsExactly(11L, 12L);
  }

  /** Rows come on the thread that asks for them. */
  private ApiSender answeringAtOnce() {
    return new ApiSender() {
      @Override
      public <T> ApiResponse<T> send(ApiRequest<T> request) {
        return server.client.send(request);
      }

      @Override
      public <T> CompletableFuture<ApiResponse<T>> sendAsync(ApiRequest<T> request) {
        return CompletableFuture.completedFuture(send(request));
      }
    };
  }

  private static Recorder<JsonNode> subscribe(Pager<JsonNode> pager) {
    return subscribe(pager, new Recorder<>());
  }

  private static Recorder<JsonNode> subscribe(Pager<JsonNode> pager, Recorder<JsonNode> recorder) {
    pager.publisher().subscribe(recorder);
    return recorder;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
