package ai.inquirly.sdk.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slow, failing and too much work. */
class OverloadTest extends RouterFixture {
  @Test
  void eventOfAnAccountWebhookThatFindsNoPlaceIsUnavailable() {
    WebhookRouter router = full(Receiver.ACCOUNT_WEBHOOK);

    assertThat(deliver(router, Samples.incoming(2, 42, "two"))).isEqualTo(503);

    assertThat(log.lines()).endsWith("dropped message_created 503");
  }

  @Test
  void eventOfAnAgentBotThatFindsNoPlaceIsSentAgainByNewServers() {
    WebhookRouter router = full(Receiver.AGENT_BOT);

    assertThat(deliver(router, Samples.incoming(2, 42, "two"), "d-2")).isEqualTo(429);
    steps.run();
    assertThat(deliver(router, Samples.incoming(2, 42, "two"), "d-2")).isEqualTo(200);
    steps.run();

    assertThat(told).containsExactly("one", "two");
  }

  @Test
  void agentsOfAnApiInboxSeeThatAnAnswerWasNotHandedOn() {
    WebhookRouter router = full(Receiver.API_INBOX);

    assertThat(deliver(router, Samples.outgoing(2, 42, "an answer", 99))).isEqualTo(503);
  }

  @Test
  void agentsOfAnApiInboxSeeNoFailureWhereNothingWasToBeHandedOn() {
    WebhookRouter router = full(Receiver.API_INBOX);
    ObjectNode note = Samples.outgoing(3, 42, "a note", 99).put("private", true);

    assertThat(deliver(router, Samples.incoming(2, 42, "by the contact"))).isEqualTo(200);
    assertThat(deliver(router, note)).isEqualTo(200);
    assertThat(deliver(router, Samples.body("message_updated"))).isEqualTo(200);

    assertThat(log.lines())
        .containsExactly(
            "accepted message_created",
            "dropped message_created 200",
            "dropped message_created 200",
            "dropped message_updated 200");
  }

  @Test
  void messageThatDoesNotTellItsTypeIsRefusedAlthoughTheQueueIsFull() {
    WebhookRouter router = full(Receiver.API_INBOX);
    ObjectNode untold = Samples.outgoing(2, 42, "an answer", 99).without("message_type");

    assertThat(deliver(router, untold)).isEqualTo(400);
  }

  @Test
  void receiverOfABotTokenIsAnAgentBot() {
    WebhookRouter router =
        on(WebhookRouter.builder(api.botClient(), 1)).botId(5).queueCapacity(1).build();
    deliver(router, Samples.incoming(1, 42, "one"));

    assertThat(deliver(router, Samples.incoming(2, 42, "two"))).isEqualTo(429);
  }

  @Test
  void slowHandlerKeepsNoOtherHandlerAndNoOtherConversationWaiting() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch others = new CountDownLatch(3);
    WebhookRouter router =
        WebhookRouter.builder(api.client(), 1)
            .acceptUnverified()
            .onMessageCreated(
                (event, bot) -> {
                  if (event.conversationId() == 42) {
                    end.await();
                  }
                  others.countDown();
                })
            .onMessageCreated((event, bot) -> others.countDown())
            .build();

    deliver(router, Samples.incoming(1, 42, "slow"));
    deliver(router, Samples.incoming(2, 43, "quick"));

    assertThat(others.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(router.backlog()).isPositive();
    end.countDown();
    assertThat(router.close(Duration.ofSeconds(30))).isTrue();
  }

  @Test
  void failingHandlerHurtsNoOther() {
    WebhookRouter router =
        WebhookRouter.builder(api.client(), 1)
            .acceptUnverified()
            .executor(steps)
            .listener(log)
            .onMessageCreated(
                (event, bot) -> {
                  throw new IllegalStateException(event.content());
                })
            .onMessageCreated(
                event -> {
                  throw new StackOverflowError();
                },
                (event, bot) -> told.add("never"))
            .onMessageCreated((event, bot) -> told.add(event.content()))
            .build();

    deliver(router, Samples.incoming(1, 42, "one"));
    deliver(router, Samples.incoming(2, 42, "two"));
    steps.run();

    assertThat(told).containsExactly("one", "two");
    assertThat(router.backlog()).isZero();
    assertThat(log.lines())
        .contains(
            "failed message_created IllegalStateException",
            "failed message_created StackOverflowError");
  }

  @ParameterizedTest
  @ValueSource(classes = {IllegalStateException.class, AssertionError.class})
  void failingListenerHurtsNothing(Class<? extends Throwable> kind) {
    WebhookRouter router =
        builder()
            .listener(new FailingListener(kind))
            .onConversationCreated(
                (event, bot) -> {
                  throw new IllegalStateException("handler");
                })
            .build();

    assertThat(deliver(router, Samples.incoming(1, 42, "one"))).isEqualTo(200);
    assertThat(deliver(router, Samples.incoming(1, 42, "one"))).isEqualTo(200);
    assertThat(deliver(router, Samples.json("{}"))).isEqualTo(400);
    assertThat(deliver(router, Samples.body("conversation_created"))).isEqualTo(200);
    steps.run();

    assertThat(told).containsExactly("one");
    assertThat(router.close(Duration.ofSeconds(30))).isTrue();
    assertThat(deliver(router, Samples.incoming(2, 42, "late"))).isEqualTo(503);
  }

  @Test
  void eventsOfOneConversationReachAHandlerInTheOrderOfTheirArrival() {
    List<String> seen = new CopyOnWriteArrayList<>();
    WebhookRouter router =
        WebhookRouter.builder(api.client(), 1)
            .acceptUnverified()
            .onMessageCreated(
                event -> event.conversationId() == 42, (event, bot) -> seen.add(event.content()))
            .build();

    for (int i = 0; i < 200; i++) {
      deliver(router, Samples.incoming(1000 + i, 42, "message " + i));
      deliver(router, Samples.incoming(5000 + i, 43 + i, "elsewhere"));
    }
    router.close();

    assertThat(seen).hasSize(200).first().isEqualTo("message 0");
    assertThat(seen).isEqualTo(IntStream.range(0, 200).mapToObj(i -> "message " + i).toList());
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        RejectedExecutionException.class,
        IllegalStateException.class,
        OutOfMemoryError.class // no more threads
      })
  void executorThatRefusesLosesNothing(Class<? extends Throwable> kind) {
    WebhookRouter router = builder().executor(task -> fail(kind)).build();

    assertThat(deliver(router, Samples.incoming(1, 42, "one"))).isEqualTo(200);

    assertThat(told).containsExactly("one");
    assertThat(router.backlog()).isZero();
  }

  @Test
  void executorThatIsShutDownBeforeTheRouterLosesNothingHoweverMuchWaits() throws Exception {
    int waiting = 10_000;
    ExecutorService executor = Executors.newSingleThreadExecutor();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    AtomicInteger done = new AtomicInteger();
    WebhookRouter router =
        WebhookRouter.builder(api.client(), 1)
            .acceptUnverified()
            .executor(executor)
            .queueCapacity(waiting)
            .onMessageCreated(
                (event, bot) -> {
                  begun.countDown();
                  end.await();
                  done.incrementAndGet();
                })
            .build();
    deliver(router, Samples.incoming(1, 42, "at work"));
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    ObjectNode body = Samples.incoming(1, 42, "waiting");
    for (int i = 2; i <= waiting; i++) {
      deliver(router, body.put("id", i));
    }

    executor.shutdown();
    end.countDown();

    assertThat(router.close(Duration.ofSeconds(60))).isTrue();
    assertThat(done).hasValue(waiting);
  }

  @Test
  void closingWaitsForAllThatWasAcceptedAndRefusesTheRest() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    List<String> done = new CopyOnWriteArrayList<>();
    WebhookRouter router =
        WebhookRouter.builder(api.client(), 1)
            .acceptUnverified()
            .listener(log)
            .onMessageCreated(
                (event, bot) -> {
                  begun.countDown();
                  end.await();
                  done.add(event.content());
                })
            .build();
    deliver(router, Samples.incoming(1, 42, "at work"));
    deliver(router, Samples.incoming(2, 42, "waiting"));
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

    assertThat(router.close(Duration.ZERO)).isFalse();
    assertThat(deliver(router, Samples.incoming(3, 42, "late"))).isEqualTo(503);
    end.countDown();
    assertThat(router.close(Duration.ofSeconds(30))).isTrue();

    assertThat(done).containsExactly("at work", "waiting");
    assertThat(log.lines()).endsWith("dropped message_created 503");
  }

  @Test
  void closedRouterNoLongerWatchesTheClient() {
    var client = api.client();
    api.answer("POST /api/v1/accounts/1/conversations/42/messages", "{\"id\": 11}");
    AtomicInteger noted = new AtomicInteger();
    // asked for the time of each message that is noted
    InstantSource counting =
        () -> {
          noted.incrementAndGet();
          return clock.instant();
        };
    WebhookRouter router =
        on(WebhookRouter.builder(client, 1)).clock(counting.withZone(ZoneOffset.UTC)).build();
    WebhookRouter other = on(WebhookRouter.builder(client, 1)).build();

    router.close();
    client.messages().create(1, 42, m -> m.content("to the other's knowledge"));
    deliver(other, Samples.outgoing(11, 42, "to the other's knowledge", 99));
    steps.run();

    assertThat(told).isEmpty();
    assertThat(noted).hasValue(0);
  }

  @Test
  void waitsMayBeForEver() {
    Duration forEver = ChronoUnit.FOREVER.getDuration();

    Alarm.SYSTEM.after(forEver, () -> told.add("for ever is over"));

    assertThat(builder().build().close(forEver)).isTrue();
    assertThat(told).isEmpty();
  }

  /** Fails at everything. */
  private record FailingListener(Class<? extends Throwable> kind) implements WebhookListener {
    @Override
    public void accepted(WebhookEvent event) {
      fail(kind);
    }

    @Override
    public void ignored(WebhookEvent event, Ignored why) {
      fail(kind);
    }

    @Override
    public void refused(int status, RuntimeException why) {
      fail(kind);
    }

    @Override
    public void dropped(WebhookEvent event, int status) {
      fail(kind);
    }

    @Override
    public void failed(WebhookEvent event, Throwable failure) {
      fail(kind);
    }
  }

  private static void fail(Class<? extends Throwable> kind) {
    try {
      Throwable failure = kind.getConstructor().newInstance();
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private WebhookRouter full(Receiver receiver) {
    WebhookRouter router = builder().receiver(receiver).queueCapacity(1).build();
    deliver(router, Samples.incoming(1, 42, "one"));
    return router;
  }
}
