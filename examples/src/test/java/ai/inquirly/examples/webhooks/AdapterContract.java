package ai.inquirly.examples.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.testing.FakeInquirly;
import ai.inquirly.sdk.webhooks.Messages;
import ai.inquirly.sdk.webhooks.WebhookRouter;
import ai.inquirly.sdk.webhooks.WebhookVerifier;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What each adapter does: hands over raw bytes and all headers, and answers what the router says.
 */
abstract class AdapterContract {
  // kept: the log manager holds loggers weakly
  private static final List<Logger> TALKATIVE =
      List.of(Logger.getLogger("org.springframework"), Logger.getLogger("org.apache"));

  final FakeInquirly inquirly = FakeInquirly.builder().blankAccount().start();

  private WebhookRouter router;
  private Contact ada;
  private Conversation conversation;

  @BeforeAll
  static void quieten() {
    TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
  }

  @BeforeEach
  void begin() throws Exception {
    router = start();
    ada = inquirly.account().contact(c -> c.name("Ada"));
    conversation = inquirly.account().conversation(ada);
  }

  @AfterEach
  void end() throws Exception {
    stop();
    inquirly.close();
  }

  /** Starts the server; gives the router that it feeds. */
  abstract WebhookRouter start() throws Exception;

  abstract void stop() throws Exception;

  /** Where it listens. */
  abstract String url();

  final WebhookRouter thanking() {
    return WebhookRouter.builder(inquirly.client(), inquirly.accountId())
        .verifyWith(WebhookVerifier.of(SignedPost.SECRET))
        .onMessageCreated(Messages.incoming(), (event, bot) -> bot.reply("Thanks, we are on it."))
        .build();
  }

  @Test
  void signedDeliveryIsAnswered() throws Exception {
    int status = SignedPost.of(url(), Deliveries.incoming(10, conversation.getId(), "Hello?"));
    router.awaitIdle(Duration.ofSeconds(30));

    assertThat(status).isEqualTo(200);
    assertThat(inquirly.account().messagesTo(ada))
        .extracting(Message::getContent)
        .containsExactly("Thanks, we are on it.");
  }

  @Test
  void deliveryWithAnotherSecretIsUnauthorized() throws Exception {
    String body = Deliveries.incoming(10, conversation.getId(), "Hello?");

    assertThat(SignedPost.of(url(), body, "a-strangers-secret")).isEqualTo(401);
    assertThat(inquirly.account().messagesTo(ada)).isEmpty();
  }

  @Test
  void whatIsNoDeliveryIsABadRequest() throws Exception {
    assertThat(SignedPost.of(url(), "[]")).isEqualTo(400);
  }
}
