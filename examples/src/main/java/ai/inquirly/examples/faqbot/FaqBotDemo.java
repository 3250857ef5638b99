package ai.inquirly.examples.faqbot;

import ai.inquirly.examples.webhooks.JdkWebhookHandler;
import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.model.AgentBot;
import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.testing.FakeDelivery;
import ai.inquirly.sdk.testing.FakeInquirly;
import ai.inquirly.sdk.webhooks.WebhookRouter;
import ai.inquirly.sdk.webhooks.WebhookVerifier;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Runs the bot against a fake Inquirly in memory, which delivers signed events over HTTP: a
 * question that it knows, the same delivery once more, and a question for people.
 */
public final class FaqBotDemo {
  private static final String SECRET = "faq-bot-webhook-secret";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final FakeInquirly inquirly;
  private final WebhookRouter router;
  private final RouterNotes notes;
  private final DemoScreen screen;
  private int shown;

  private FaqBotDemo(
      FakeInquirly inquirly, WebhookRouter router, RouterNotes notes, DemoScreen screen) {
    this.inquirly = inquirly;
    this.router = router;
    this.notes = notes;
    this.screen = screen;
  }

  /** Takes no arguments. */
  public static void main(String[] args) throws IOException {
    run(System.out);
  }

  static void run(PrintStream out) throws IOException {
    RouterNotes notes = new RouterNotes();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    try (FakeInquirly inquirly = FakeInquirly.builder().blankAccount().start();
        InquirlyClient botClient = inquirly.botClient();
        WebhookRouter router =
            new FaqBot(Faq.ofAShop())
                .router(
                    botClient,
                    inquirly.accountId(),
                    bot(inquirly).getId(),
                    WebhookVerifier.builder().secret(SECRET).clock(inquirly.clock()).build(),
                    notes)) {
      server.createContext("/bot", new JdkWebhookHandler(router));
      server.start();
      inquirly.deliveries().signWith(SECRET);
      connect(inquirly, "http://127.0.0.1:" + server.getAddress().getPort() + "/bot");
      new FaqBotDemo(inquirly, router, notes, new DemoScreen(out)).play();
    } finally {
      server.stop(0);
      threads.shutdown();
    }
  }

  private static AgentBot bot(FakeInquirly inquirly) {
    return inquirly.client().agentBots().list(inquirly.accountId()).get(0);
  }

  private static void connect(FakeInquirly inquirly, String url) {
    long account = inquirly.accountId();
    long bot = bot(inquirly).getId();
    inquirly.client().agentBots().update(account, bot, b -> b.outgoingUrl(url));
    inquirly
        .client()
        .inboxes()
        .setAgentBot(account, inquirly.account().inboxId(), i -> i.agentBot(bot));
  }

  private void play() {
    Contact grace = inquirly.account().contact(c -> c.name("Grace"));
    Conversation conversation = inquirly.account().conversation(grace);
    screen.intro();
    screen.status(conversation, "it waits for the bot");

    screen.title("A question that the bot knows");
    inquirly.account().incoming(conversation, "Where is my parcel?");
    show(conversation);

    screen.title("The same delivery once more, byte for byte");
    FakeDelivery first = inquirly.deliveries().all().get(0);
    screen.answered(Repeated.post(first));
    show(conversation);

    screen.title("A question for people");
    inquirly.account().incoming(conversation, "Can I pay with seashells?");
    show(conversation);
    screen.status(current(conversation), "people see it now");

    screen.title("From now on the bot keeps quiet");
    inquirly.account().incoming(conversation, "And the parcel?");
    show(conversation);
  }

  private void show(Conversation conversation) {
    settle();
    List<Message> messages = inquirly.account().messagesIn(conversation);
    messages.subList(shown, messages.size()).forEach(screen::message);
    shown = messages.size();
    notes.take().forEach(screen::note);
  }

  /** Handling one event may cause the next: waits until nothing is under way on either side. */
  private void settle() {
    int told;
    do {
      told = inquirly.deliveries().await().size();
      router.awaitIdle(PATIENCE);
    } while (told != inquirly.deliveries().await().size());
  }

  private Conversation current(Conversation conversation) {
    return inquirly.client().conversations().get(inquirly.accountId(), conversation.getId());
  }
}
