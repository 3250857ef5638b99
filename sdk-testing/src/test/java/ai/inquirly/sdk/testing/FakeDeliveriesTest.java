package ai.inquirly.sdk.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ai.inquirly.sdk.model.AgentBot;
import ai.inquirly.sdk.model.ChannelKind;
import ai.inquirly.sdk.model.ChannelUpdate;
import ai.inquirly.sdk.model.ChannelWrite;
import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.model.MessageStatus;
import ai.inquirly.sdk.model.WebhookSubscription;
import ai.inquirly.sdk.testing.server.outgoing.Signature;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens is told to those who asked for it. */
class FakeDeliveriesTest {
  @RegisterExtension static final FakeInquirly inquirly = FakeInquirly.extension();

  private final WebhookReceiver receiver = new WebhookReceiver();

  @AfterEach
  void stop() {
    receiver.close();
  }

  @Test
  void webhookGetsTheEventsThatItSubscribed() {
    addWebhook(WebhookSubscription.CONTACT_CREATED);

    inquirly.account().contact(c -> c.name("Ada <3").email("ada@example.com"));
    inquirly.account().conversation(inquirly.account().contacts().get(0));
    List<FakeDelivery> deliveries = inquirly.deliveries().await();

    assertThat(deliveries).extracting(FakeDelivery::event).containsExactly("contact_created");
    assertThat(receiver.bodies()).hasSize(1).first().asString().contains("\"Ada \\u003c3\"");
    assertThat(receiver.header("x-chatwoot-signature")).isNull();
  }

  @Test
  void deliveriesHaveTheRecordedHeaders() {
    addWebhook(WebhookSubscription.CONTACT_CREATED);

    inquirly.account().contact(c -> c.name("Ada"));
    inquirly.deliveries().await();

    assertThat(receiver.header("user-agent"))
        .isEqualTo("rest-client/2.1.0 (linux-gnu x86_64) ruby/3.1.2p20");
    assertThat(receiver.header("content-type")).isEqualTo("application/json");
    assertThat(receiver.header("accept")).isEqualTo("application/json");
    assertThat(receiver.header("accept-encoding"))
        .isEqualTo("gzip;q=1.0,deflate;q=0.6,identity;q=0.3");
  }

  @Test
  void messageOfAnAgentIsToldWithItsConversation() {
    addWebhook(WebhookSubscription.MESSAGE_CREATED);
    Conversation conversation = conversation();

    inquirly.client().messages().create(1, conversation.getId(), m -> m.content("Hello"));
    inquirly.deliveries().await();

    assertThat(receiver.bodies())
        .singleElement()
        .asString()
        .contains("\"message_type\":\"outgoing\"", "\"event\":\"message_created\"")
        .contains("\"conversation\":{", "\"email\":\"ada@test.example\"");
  }

  @Test
  void deliveriesAreSignedWhenAsked() {
    inquirly.deliveries().signWith("test-secret");
    addWebhook(WebhookSubscription.CONTACT_CREATED);

    inquirly.account().contact(c -> c.name("Ada"));
    inquirly.deliveries().await();

    String timestamp = receiver.header("x-chatwoot-timestamp");
    byte[] body = receiver.bodies().get(0).getBytes(StandardCharsets.UTF_8);
    assertThat(receiver.header("x-chatwoot-signature"))
        .isEqualTo(Signature.of("test-secret", timestamp, body));
    assertThat(receiver.header("x-chatwoot-delivery")).hasSize(36);
  }

  @Test
  void signatureIsThatOfThePublishedVector() {
    byte[] body = "{\"event\":\"message_created\",\"id\":1}".getBytes(StandardCharsets.UTF_8);

    assertThat(Signature.of("test-secret", "1700000000", body))
        .isEqualTo("sha256=77a4c9ecab8fe968b13a6cc51d3ddcd4b2d74f50c837661ab5972c9e6791bb15");
  }

  @Test
  void messageThatTheInboxesReceiverRefusesIsMarkedAsFailed() {
    receiver.answer(500);
    inquirly
        .client()
        .inboxes()
        .update(
            1,
            inquirly.account().inboxId(),
            i -> i.channel(ChannelUpdate.builder().webhookUrl(receiver.url()).build()));
    Conversation conversation = conversation();

    Message sent =
        inquirly.client().messages().create(1, conversation.getId(), m -> m.content("Hello"));
    inquirly.deliveries().await();

    assertThat(inquirly.account().messagesIn(conversation))
        .filteredOn(message -> message.getId() == sent.getId())
        .singleElement()
        .extracting(Message::getStatus)
        .isEqualTo(MessageStatus.FAILED);
  }

  @Test
  void deliveryToNobodyFailsQuietly() throws IOException {
    // bound, so that no other program takes the port, but not listening
    try (Socket nobody = new Socket()) {
      nobody.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      addWebhook("http://127.0.0.1:" + nobody.getLocalPort(), WebhookSubscription.CONTACT_CREATED);

      inquirly.account().contact(c -> c.name("Ada"));

      assertThat(inquirly.deliveries().await())
          .singleElement()
          .extracting(FakeDelivery::status, FakeDelivery::error)
          .containsExactly(0, "Failed to open TCP connection (Connection refused)");
    }
  }

  @Test
  void aReceiverThatSaysNothingIsAskedOnce() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread program = new Thread(() -> hangUp(silent, calls));
      program.start();
      addWebhook("http://127.0.0.1:" + silent.getLocalPort(), WebhookSubscription.CONTACT_CREATED);
      inquirly.account().contact(c -> c.name("Ada"));

      assertThat(inquirly.deliveries().await())
          .singleElement()
          .extracting(FakeDelivery::status, FakeDelivery::error)
          .containsExactly(0, "Server broke connection");
    }
    assertThat(calls).hasValue(1);
  }

  @Test
  void onlySeeOtherLeadsElsewhere() {
    addWebhook(WebhookSubscription.CONTACT_CREATED);

    receiver.redirect(303);
    inquirly.account().contact(c -> c.name("Ada"));
    assertThat(inquirly.deliveries().await())
        .extracting(FakeDelivery::status, FakeDelivery::error)
        .containsExactly(tuple(204, null));
    assertThat(receiver.visits()).containsExactly("GET");

    receiver.redirect(307);
    inquirly.account().contact(c -> c.name("Bob"));
    assertThat(inquirly.deliveries().await().get(1).error()).isEqualTo("307 Temporary Redirect");
    assertThat(receiver.visits()).hasSize(1);
  }

  @Test
  void botIsToldTheStateOfTheMomentAndTheWebhookWhatBecameOfIt() {
    connectBot();
    addWebhook(WebhookSubscription.MESSAGE_CREATED);
    Conversation conversation = conversation();
    inquirly.account().incoming(conversation, "Is anybody there?");
    inquirly.deliveries().await();
    receiver.bodies().clear();

    inquirly.client().messages().create(1, conversation.getId(), m -> m.content("Yes"));
    inquirly.deliveries().await();

    assertThat(receiver.bodies())
        .satisfiesExactly(
            toBot -> assertThat(toBot).contains("\"first_reply_created_at\":null"),
            toWebhook -> assertThat(toWebhook).contains("\"first_reply_created_at\":\"20"));
  }

  @Test
  void changesAreToldInTheOrderOfTheTable() {
    addWebhook(WebhookSubscription.CONTACT_UPDATED);
    Contact ada = inquirly.account().contact(c -> c.name("Ada"));
    inquirly
        .client()
        .contacts()
        .update(1, ada.getId(), c -> c.blocked(true).identifier("a1").name("Ada L."));
    inquirly.deliveries().await();
    assertThat(receiver.bodies())
        .singleElement()
        .asString()
        .containsPattern("es\":\\[.\"name.*\"updated_at\":.*\"identifier\":.*\"blocked\":");
  }

  @Test
  void eachDeliveryComesOverAConnectionOfItsOwn() throws Exception {
    try (ServerSocket oldProgram = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread program = new Thread(() -> answerOnePerConnection(oldProgram));
      program.start();
      String url = "http://127.0.0.1:" + oldProgram.getLocalPort();
      inquirly
          .client()
          .webhooks()
          .create(1, w -> w.url(url).subscriptions(WebhookSubscription.CONTACT_CREATED));
      for (int i = 0; i < 20; i++) {
        inquirly.account().contact(c -> c.name("Ada"));
      }

      assertThat(inquirly.deliveries().await())
          .hasSize(20)
          .allSatisfy(delivery -> assertThat(delivery.error()).isNull());
    }
  }

  @Test
  void inboxesAreToldOnlyWhenAskedFor() {
    addWebhook(WebhookSubscription.INBOX_UPDATED);
    long inbox = inquirly.account().inboxId();

    inquirly.client().inboxes().update(1, inbox, i -> i.greetingMessage("Hi"));
    assertThat(inquirly.deliveries().await()).isEmpty();

    inquirly.deliveries().tellOfInboxes();
    inquirly.client().inboxes().update(1, inbox, i -> i.greetingMessage("Hello"));
    assertThat(inquirly.deliveries().await())
        .singleElement()
        .extracting(FakeDelivery::body)
        .asString()
        .contains("\"event\":\"inbox_updated\"", "\"greeting_message\":\"Hello\"")
        .contains("{\"greeting_message\":{\"previous_value\":\"Hi\"");
  }

  @Test
  void openedChatIsTold() {
    addWebhook(WebhookSubscription.WEBWIDGET_TRIGGERED);
    inquirly
        .client()
        .inboxes()
        .create(
            1,
            i ->
                i.name("Website")
                    .channel(
                        ChannelWrite.builder()
                            .type(ChannelKind.WEB_WIDGET)
                            .websiteUrl("https://shop.example.com")
                            .build()));

    inquirly
        .account()
        .opensWidget(inquirly.account().contact(c -> c.name("Ada")), "https://shop.example.com/a");

    assertThat(inquirly.deliveries().await())
        .singleElement()
        .extracting(FakeDelivery::body)
        .asString()
        .contains("\"event\":\"webwidget_triggered\"", "\"current_conversation\":null")
        .contains("\"referer\":\"https://shop.example.com/a\"");
  }

  @Test
  void botOfTheInboxIsToldOfMessages() {
    connectBot();

    inquirly.account().incoming(conversation(), "Is anybody there?");
    inquirly.deliveries().await();

    assertThat(receiver.bodies())
        .singleElement()
        .asString()
        .contains("\"event\":\"message_created\"", "\"message_type\":\"incoming\"");
  }

  /** Closes as programs of HTTP 1.0 do: without a word, when the answer is written. */
  private static void answerOnePerConnection(ServerSocket server) {
    while (!server.isClosed()) {
      try (Socket connection = server.accept()) {
        readRequest(connection);
        connection
            .getOutputStream()
            .write("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(UTF_8));
        Thread.sleep(2);
      } catch (IOException | InterruptedException broken) {
        // the next one
      }
    }
  }

  private static void hangUp(ServerSocket server, AtomicInteger calls) {
    while (!server.isClosed()) {
      try (Socket connection = server.accept()) {
        readRequest(connection);
        calls.incrementAndGet();
      } catch (IOException broken) {
        // the next one
      }
    }
  }

  private static void readRequest(Socket connection) throws IOException {
    InputStream in = connection.getInputStream();
    StringBuilder head = new StringBuilder();
    for (int next = in.read(); next >= 0; next = in.read()) {
      head.append((char) next);
      if (next == '\n' && head.indexOf("\r\n\r\n") > 0) {
        break;
      }
    }
    Matcher length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
    in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
  }

  private void connectBot() {
    AgentBot bot =
        inquirly.client().agentBots().create(1, b -> b.name("Bot").outgoingUrl(receiver.url()));
    inquirly
        .client()
        .inboxes()
        .setAgentBot(1, inquirly.account().inboxId(), b -> b.agentBot(bot.getId()));
  }

  private Conversation conversation() {
    return inquirly.account().conversation(inquirly.account().contact(c -> c.name("Ada")));
  }

  private void addWebhook(WebhookSubscription event) {
    addWebhook(receiver.url(), event);
  }

  private static void addWebhook(String url, WebhookSubscription event) {
    inquirly.client().webhooks().create(1, w -> w.url(url).subscriptions(event));
  }
}
