package ai.inquirly.examples.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.model.AgentBot;
import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.testing.FakeDelivery;
import ai.inquirly.sdk.testing.FakeInquirly;
import ai.inquirly.sdk.webhooks.ConversationBot;
import ai.inquirly.sdk.webhooks.MessageCreated;
import ai.inquirly.sdk.webhooks.WebhookHandler;
import ai.inquirly.sdk.webhooks.WebhookRouter;
import ai.inquirly.sdk.webhooks.WebhookRouterBuilder;
import ai.inquirly.sdk.webhooks.WebhookVerifier;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A bot on a real connection: the fake server delivers signed events to it over HTTP. */
class WebhookEndToEndTest {
  @RegisterExtension static final FakeInquirly inquirly = FakeInquirly.extension();

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private HttpServer server;
  private WebhookRouter router;

  @AfterEach
  void stop() {
    router.close();
    if (server != null) {
      server.stop(0);
    }
  }

  @Test
  void botThatAnswersEverythingDoesNotAnswerItself() throws Exception {
    listen((event, bot) -> bot.reply("You said: " + event.content()));
    Contact ada = inquirly.account().contact(c -> c.name("Ada"));
    Conversation conversation = inquirly.account().conversation(ada);

    inquirly.account().incoming(conversation, "one");
    inquirly.account().incoming(conversation, "two");
    List<FakeDelivery> deliveries = settle();

    assertThat(textsTo(ada)).containsExactly("You said: one", "You said: two");
    assertThat(deliveries)
        .filteredOn(delivery -> delivery.event().equals("message_created"))
        .hasSize(4)
        .allMatch(delivery -> delivery.status() == 200);
  }

  @Test
  void doubledDeliveryGivesOneReply() throws Exception {
    listen((event, bot) -> bot.reply("Once"));
    Contact ada = inquirly.account().contact(c -> c.name("Ada"));
    inquirly.account().incoming(inquirly.account().conversation(ada), "Hello?");
    FakeDelivery delivery = settle().get(0);

    int again = SignedPost.of(delivery.url(), delivery.body());
    router.awaitIdle(PATIENCE);

    assertThat(again).isEqualTo(200);
    assertThat(textsTo(ada)).containsExactly("Once");
  }

  @Test
  void serverHasItsAnswerWhileTheHandlerIsStillAtWork() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    listen(
        (event, bot) -> {
          begun.countDown();
          end.await();
          bot.reply("At last");
        });
    Contact ada = inquirly.account().contact(c -> c.name("Ada"));

    inquirly.account().incoming(inquirly.account().conversation(ada), "Hello?");
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    // ends when the receiver has answered, which the handler has not let happen by itself
    List<FakeDelivery> answered = inquirly.deliveries().await();

    assertThat(answered).singleElement().returns(200, FakeDelivery::status);
    assertThat(router.backlog()).isEqualTo(1);
    assertThat(textsTo(ada)).isEmpty();
    end.countDown();
    settle();
    assertThat(textsTo(ada)).containsExactly("At last");
  }

  @Test
  void tenThousandEventsWithDoublesAndInDisorderGiveExactlyTheDueReplies() {
    int conversations = 50;
    List<Contact> contacts = new ArrayList<>();
    connectBot("http://127.0.0.1:9/nobody");
    for (int i = 0; i < conversations; i++) {
      Contact contact = inquirly.account().contact(c -> c.name("Contact"));
      inquirly.account().conversation(contact);
      contacts.add(contact);
    }
    router =
        builder()
            .queueCapacity(20_000)
            .acceptUnverified()
            .onMessageCreated((event, bot) -> bot.reply("re " + event.messageId()))
            .build();
    List<String> bodies = eventsOf(conversations);

    for (String body : bodies) {
      assertThat(router.handle(body.getBytes(StandardCharsets.UTF_8), Map.of())).isEqualTo(200);
    }

    assertThat(bodies).hasSize(10_000);
    assertThat(router.close(Duration.ofMinutes(5))).isTrue();
    for (int i = 0; i < conversations; i++) {
      int conversation = i;
      assertThat(textsTo(contacts.get(i)))
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, 9_900)
                  .filter(id -> isQuestion(id) && conversationOf(id, conversations) == conversation)
                  .mapToObj(id -> "re " + (id + 1_000_000))
                  .toList());
    }
  }

  /** 9,900 events: one in five a question, the others messages of the bot itself and updates. */
  private static List<String> eventsOf(int conversations) {
    long botId = bot().getId();
    List<String> bodies = new ArrayList<>();
    for (int id = 0; id < 9_900; id++) {
      long conversation = conversationOf(id, conversations) + 1;
      long messageId = id + 1_000_000;
      bodies.add(
          switch (id % 5) {
            case 0 -> Deliveries.incoming(messageId, conversation, "question " + id);
            case 1, 2 -> Deliveries.ofBot(messageId, conversation, "answer " + id, botId);
            default -> Deliveries.updated(messageId, conversation, "update " + id);
          });
    }
    Random random = new Random(20261123);
    for (int i = 0; i < 100; i++) {
      bodies.add(random.nextInt(bodies.size()), bodies.get(random.nextInt(9_900)));
    }
    for (int i = 0; i < 500; i++) {
      int place = random.nextInt(bodies.size() - 20);
      Collections.swap(bodies, place, place + 1 + random.nextInt(19));
    }
    return bodies;
  }

  private static boolean isQuestion(int id) {
    return id % 5 == 0;
  }

  private static int conversationOf(int id, int conversations) {
    return id / 5 % conversations;
  }

  private void listen(WebhookHandler<MessageCreated, ConversationBot> handler) throws IOException {
    router =
        builder()
            .verifyWith(
                WebhookVerifier.builder().secret(SignedPost.SECRET).clock(inquirly.clock()).build())
            .onMessageCreated(handler)
            .build();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/bot", new JdkWebhookHandler(router));
    server.start();
    inquirly.deliveries().signWith(SignedPost.SECRET);
    connectBot("http://127.0.0.1:" + server.getAddress().getPort() + "/bot");
  }

  private static WebhookRouterBuilder builder() {
    return WebhookRouter.builder(inquirly.botClient(), inquirly.accountId()).botId(bot().getId());
  }

  private static AgentBot bot() {
    return inquirly.client().agentBots().list(inquirly.accountId()).get(0);
  }

  private static void connectBot(String url) {
    long botId = bot().getId();
    inquirly.client().agentBots().update(inquirly.accountId(), botId, b -> b.outgoingUrl(url));
    inquirly
        .client()
        .inboxes()
        .setAgentBot(inquirly.accountId(), inquirly.account().inboxId(), i -> i.agentBot(botId));
  }

  /** Handling one event may cause the next: waits until nothing is under way on either side. */
  private List<FakeDelivery> settle() {
    List<FakeDelivery> before;
    do {
      before = inquirly.deliveries().await();
      assertThat(router.awaitIdle(PATIENCE)).isTrue();
    } while (before.size() != inquirly.deliveries().await().size());
    return before;
  }

  private static List<String> textsTo(Contact contact) {
    return inquirly.account().messagesTo(contact).stream().map(Message::getContent).toList();
  }
}
