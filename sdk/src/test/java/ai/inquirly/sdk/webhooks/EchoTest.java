package ai.inquirly.sdk.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.InquirlyPublicClient;
import ai.inquirly.sdk.SendObserver;
import ai.inquirly.sdk.api.MessageRequests;
import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.model.MessageType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A program does not answer itself. */
class EchoTest extends RouterFixture {
  private static final String PATH = "/api/v1/accounts/1/conversations/42/messages";

  @Test
  void ownUserIsAskedOnceAndOnlyWhenAUserWrites() {
    WebhookRouter router = builder().build();

    deliver(router, Samples.incoming(1, 42, "by a contact"));
    steps.run();
    assertThat(api.profileCalls()).isZero();
    deliver(router, Samples.outgoing(2, 42, "by the program", TestApi.OWN_USER));
    deliver(router, Samples.outgoing(3, 42, "by an agent", 8));
    steps.run();

    assertThat(told).containsExactly("by a contact", "by an agent");
    assertThat(api.profileCalls()).isEqualTo(1);
    assertThat(log.lines()).contains("ignored message_created OWN");
  }

  @Test
  void ownUserThatIsSaidIsNotAskedFor() {
    WebhookRouter router = builder().userId(8).build();

    deliver(router, Samples.outgoing(3, 42, "by the program", 8));
    steps.run();

    assertThat(told).isEmpty();
    assertThat(api.profileCalls()).isZero();
  }

  @Test
  void contactOrBotWithTheIdOfTheUserIsAnother() {
    WebhookRouter router = builder().userId(8).build();
    ObjectNode contact = Samples.incoming(1, 42, "by contact 8");
    contact.withObject("/sender").put("id", 8);
    ObjectNode bot = Samples.outgoing(2, 42, "by bot 8", 8);
    bot.withObject("/sender").put("type", "agent_bot");

    deliver(router, contact);
    deliver(router, bot);
    steps.run();

    assertThat(told).containsExactly("by contact 8", "by bot 8");
  }

  @Test
  void ownBotIsTheOneThatItWasTold() {
    WebhookRouter router = on(WebhookRouter.builder(api.botClient(), 1)).botId(5).build();
    ObjectNode body = Samples.outgoing(1, 42, "by the bot", 5);
    body.withObject("/sender").put("type", "agent_bot");

    deliver(router, body);
    deliver(router, Samples.outgoing(2, 42, "by user 5", 5));
    steps.run();

    assertThat(told).containsExactly("by user 5");
  }

  @Test
  void eventIsNotHandledWhileItIsNotKnownWhetherItIsOwn() {
    api.answer("GET /api/v1/profile", "[]");
    WebhookRouter router = builder().build();

    deliver(router, Samples.outgoing(1, 42, "by the program?", 7));
    steps.run();
    assertThat(told).isEmpty();
    assertThat(log.lines())
        .containsExactly("accepted message_created", "failed message_created DecodingException");

    api.answer("GET /api/v1/profile", "{\"id\": 7}");
    deliver(router, Samples.outgoing(2, 42, "by an agent", 8));
    steps.run();
    assertThat(told).containsExactly("by an agent");
  }

  @Test
  void errorWhileTheOwnUserIsAskedForHoldsNothingUp() {
    InquirlyClient client = api.client();
    SendObserver broken =
        (request, answer) -> {
          throw new NoClassDefFoundError("of an observer");
        };
    client.addObserver(broken);
    WebhookRouter router = on(WebhookRouter.builder(client, 1)).build();

    deliver(router, Samples.outgoing(1, 42, "by the program?", 7));
    steps.run();
    client.removeObserver(broken);
    deliver(router, Samples.outgoing(2, 42, "by an agent", 8));
    steps.run();

    assertThat(told).containsExactly("by an agent");
    assertThat(log.lines()).contains("failed message_created NoClassDefFoundError");
    assertThat(router.close(Duration.ofSeconds(30))).isTrue();
  }

  @Test
  void listenerIsToldWhatTheClientThrewWhenTheOwnUserCouldNotBeAskedFor() {
    InquirlyClient client = api.client().withOptions(o -> o.retryPolicy(RetryPolicy.none()));
    WebhookRouter router = on(WebhookRouter.builder(client, 1)).build();
    api.close();

    deliver(router, Samples.outgoing(1, 42, "by the program?", 7));
    steps.run();

    assertThat(log.lines()).endsWith("failed message_created TransportException");
  }

  @Test
  void messageThatTheClientSentAsAContactIsOwn() {
    api.answer("POST " + PATH, "{\"id\": 11}");
    InquirlyClient client = api.client();
    WebhookRouter router = on(WebhookRouter.builder(client, 1)).build();

    client.messages().create(1, 42, m -> m.content("bridged").messageType(MessageType.INCOMING));
    client
        .withOptions(o -> o.locale("de"))
        .messages()
        .create(1, 42, m -> m.content("bridged too").messageType(MessageType.INCOMING));
    deliver(router, Samples.incoming(11, 42, "bridged"));
    deliver(router, Samples.incoming(12, 42, "by the contact"));
    steps.run();

    assertThat(told).containsExactly("by the contact");
  }

  @Test
  void messageThatWasSentAsynchronouslyIsOwn() {
    api.answer("POST " + PATH, "{\"id\": 11}");
    InquirlyClient client = api.client();
    WebhookRouter router = on(WebhookRouter.builder(client, 1)).build();
    deliver(router, Samples.incoming(11, 42, "bridged"));

    // the send is announced before sendAsync returns, so the event waits for its answer
    client.sendAsync(
        MessageRequests.create(1, 42, m -> m.content("bridged").messageType(MessageType.INCOMING)));
    steps.run();
    while (router.backlog() > 0) {
      Thread.onSpinWait();
      steps.run();
    }

    assertThat(told).isEmpty();
  }

  @Test
  void messageThatAnotherOwnClientSentIsOwn() {
    api.answer(
        "POST /public/api/v1/inboxes/inbox/contacts/ada/conversations/42/messages", "{\"id\": 11}");
    InquirlyPublicClient visitor = api.publicClient();
    WebhookRouter router = builder().ownClient(visitor).build();

    visitor.messages().create("inbox", "ada", 42, m -> m.content("bridged"));
    deliver(router, Samples.incoming(11, 42, "bridged"));
    steps.run();

    assertThat(log.lines()).contains("ignored message_created OWN");
  }

  @Test
  void updateOfAnOwnMessageIsNotOwn() {
    WebhookRouter router = builder().userId(8).build();
    ObjectNode answered = Samples.outgoing(1, 42, "Pick one", 8).put("event", "message_updated");

    deliver(router, answered);
    steps.run();

    assertThat(told).containsExactly("updated Pick one");
  }

  @Test
  void userWhoWritesElsewhereIsHandledWhereOnlySentMessagesAreOwn() {
    api.answer("POST " + PATH, "{\"id\": 11}");
    InquirlyClient client = api.client();
    WebhookRouter router =
        on(WebhookRouter.builder(client, 1)).userId(8).ignoreOwn(OwnEvents.SENT_HERE).build();

    client.messages().create(1, 42, m -> m.content("sent here"));
    deliver(router, Samples.outgoing(11, 42, "sent here", 8));
    deliver(router, Samples.outgoing(12, 42, "written in the dashboard", 8));
    steps.run();

    assertThat(told).containsExactly("written in the dashboard");
  }

  @Test
  void nothingIsOwnWhereItIsSaidSo() {
    api.answer("POST " + PATH, "{\"id\": 11}");
    InquirlyClient client = api.botClient();
    WebhookRouter router = on(WebhookRouter.builder(client, 1)).ignoreOwn(OwnEvents.NONE).build();

    client.messages().create(1, 42, m -> m.content("sent here"));
    deliver(router, Samples.outgoing(11, 42, "sent here", 8));
    steps.run();

    assertThat(told).containsExactly("sent here");
  }

  @Test
  void ownTypingIsOwn() {
    WebhookRouter router =
        builder()
            .userId(8)
            .on(ConversationTypingOn.class, (event, bot) -> told.add("typing"))
            .build();
    ObjectNode body = Samples.typing("conversation_typing_on");
    body.set("user", Samples.outgoing(1, 42, "", 8).get("sender"));

    deliver(router, body);
    steps.run();

    assertThat(told).isEmpty();
  }

  @Test
  void echoThatOvertakesTheAnswerOfItsSendIsHeldUntilTheAnswerTells() throws Exception {
    InquirlyClient client = api.client();
    WebhookRouter router = on(WebhookRouter.builder(client, 1)).build();
    CountDownLatch gate = api.holdAnswers();
    Thread send = sending(client);

    deliver(router, Samples.incoming(11, 42, "bridged"));
    steps.run();
    assertThat(log.lines()).containsExactly("accepted message_created");

    gate.countDown();
    send.join();
    steps.run();
    assertThat(told).isEmpty();
    assertThat(log.lines()).endsWith("ignored message_created OWN");
  }

  @Test
  void otherMessageThatWasHeldIsHandledWhenTheAnswerTells() throws Exception {
    InquirlyClient client = api.client();
    WebhookRouter router = on(WebhookRouter.builder(client, 1)).build();
    CountDownLatch gate = api.holdAnswers();
    Thread send = sending(client);
    deliver(router, Samples.incoming(12, 42, "by the contact"));
    steps.run();
    assertThat(told).isEmpty();

    gate.countDown();
    send.join();
    steps.run();

    assertThat(told).containsExactly("by the contact");
  }

  @Test
  void heldMessageIsHandledWhenTheAnswerTakesTooLong() throws Exception {
    InquirlyClient client = api.client();
    WebhookRouter router = on(WebhookRouter.builder(client, 1)).build();
    CountDownLatch gate = api.holdAnswers();
    Thread send = sending(client);
    deliver(router, Samples.incoming(12, 42, "by the contact"));
    steps.run();
    assertThat(told).isEmpty();

    steps.letTimePass();

    assertThat(told).containsExactly("by the contact");
    gate.countDown();
    send.join();
  }

  @Test
  void onlyMessagesThatTheSendMayHaveCausedAreHeld() throws Exception {
    InquirlyClient client = api.client();
    WebhookRouter router = on(WebhookRouter.builder(client, 1)).userId(8).build();
    CountDownLatch gate = api.holdAnswers();
    Thread send = sending(client);

    deliver(router, Samples.incoming(12, 43, "in another conversation"));
    deliver(router, Samples.outgoing(13, 42, "of another type", 9));
    steps.run();

    assertThat(told).containsExactly("in another conversation", "of another type");
    gate.countDown();
    send.join();
  }

  /** Begins to write as the contact, and waits until the server has the request. */
  private Thread sending(InquirlyClient client) throws InterruptedException {
    api.answer("POST " + PATH, "{\"id\": 11}");
    Thread thread =
        new Thread(
            () ->
                client
                    .messages()
                    .create(1, 42, m -> m.content("bridged").messageType(MessageType.INCOMING)));
    thread.start();
    api.awaitHeldCall();
    return thread;
  }
}
