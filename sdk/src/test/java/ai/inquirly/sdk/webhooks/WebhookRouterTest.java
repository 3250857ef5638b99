package ai.inquirly.sdk.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.HmacSha256;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.model.ConversationStatus;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches the handlers of a router, and what it answers. */
class WebhookRouterTest extends RouterFixture {
  private static final String MESSAGES = "/api/v1/accounts/1/conversations/42/messages";

  @Test
  void answersBeforeItWorks() {
    WebhookRouter router = builder().build();

    int status = deliver(router, Samples.incoming(10, 42, "Hello?"));

    assertThat(status).isEqualTo(200);
    assertThat(told).isEmpty();
    assertThat(router.backlog()).isEqualTo(1);
    steps.run();
    assertThat(told).containsExactly("Hello?");
    assertThat(router.backlog()).isZero();
  }

  @Test
  void botAnswersInTheConversationOfTheEvent() {
    api.answer("POST " + MESSAGES, "{\"id\": 11}");
    WebhookRouter router =
        builder()
            .onMessageCreated(Messages.incoming(), (event, bot) -> bot.reply("Thanks!"))
            .build();

    deliver(router, Samples.incoming(10, 42, "Hello?"));
    steps.run();

    assertThat(api.calls()).containsExactly("POST " + MESSAGES + " {\"content\":\"Thanks!\"}");
  }

  @Test
  void accountIsTheCallersWhereTheDeliveryDoesNotNameIt() {
    api.answer("POST /api/v1/accounts/1/conversations/5/toggle_status", "{\"payload\": {}}");
    WebhookRouter router = builder().onConversationCreated((event, bot) -> bot.handOff()).build();
    ObjectNode body = Samples.body("conversation_created").put("id", 5);
    body.putArray("messages");

    deliver(router, body);
    steps.run();

    assertThat(api.calls())
        .containsExactly(
            "POST /api/v1/accounts/1/conversations/5/toggle_status {\"status\":\"open\"}");
  }

  @Test
  void eventOfAnotherAccountIsIgnored() {
    WebhookRouter router = builder().build();
    ObjectNode body = Samples.incoming(10, 42, "Hello?");
    body.withObject("/account").put("id", 2);

    assertThat(deliver(router, body)).isEqualTo(200);
    steps.run();

    assertThat(told).isEmpty();
    assertThat(log.lines()).containsExactly("ignored message_created OTHER_ACCOUNT");
  }

  @Test
  void conditionsCanBeCombined() {
    Predicate<AboutMessage> condition =
        Messages.incoming().and(Messages.withText()).and(Messages.inInbox(1, 2).negate());
    WebhookRouter router =
        WebhookRouter.builder(api.client(), 1)
            .acceptUnverified()
            .executor(steps)
            .onMessageCreated(condition, (event, bot) -> told.add(event.content()))
            .build();

    deliver(router, inInbox(1, "inbox 1", 1));
    deliver(router, inInbox(2, "inbox 3", 3));
    deliver(router, inInbox(3, " ", 3));
    deliver(router, Samples.outgoing(4, 42, "by an agent", 99));
    steps.run();

    assertThat(told).containsExactly("inbox 3");
  }

  @Test
  void conditionsOnConversationsReadTheStateAndTheChange() {
    WebhookRouter router =
        WebhookRouter.builder(api.client(), 1)
            .acceptUnverified()
            .executor(steps)
            .onConversationUpdated(
                Conversations.changed("label_list"), (event, bot) -> told.add("labels"))
            .onConversationUpdated(
                Conversations.changed("no_such_column"), (event, bot) -> told.add("never"))
            .on(
                AboutConversation.class,
                Conversations.withStatus(ConversationStatus.PENDING),
                (event, bot) -> told.add("pending " + event.name()))
            .build();
    ObjectNode body =
        Samples.body(
            "conversation_updated",
            b -> b.get("changed_attributes").toString().contains("{\"label_list\""));

    deliver(router, body.put("status", "pending"));
    steps.run();

    assertThat(told).containsExactly("labels", "pending conversation_updated");
  }

  @Test
  void eventsWithoutAHandlerAreTakenAndForgotten() {
    WebhookRouter router = builder().build();

    assertThat(deliver(router, Samples.body("contact_updated"))).isEqualTo(200);
    assertThat(deliver(router, Samples.json("{\"event\": \"new_thing\"}"))).isEqualTo(200);

    assertThat(router.backlog()).isZero();
    assertThat(log.lines())
        .containsExactly("ignored contact_updated NO_HANDLER", "ignored new_thing NO_HANDLER");
  }

  @Test
  void unknownEventsCanBeHandled() {
    WebhookRouter router =
        builder().on(UnknownEvent.class, (event, bot) -> told.add(event.name())).build();

    deliver(router, Samples.json("{\"event\": \"new_thing\"}"));
    steps.run();

    assertThat(told).containsExactly("new_thing");
  }

  @Test
  void whatIsNoDeliveryIsABadRequest() {
    WebhookRouter router = builder().build();
    ObjectNode withoutId = Samples.incoming(10, 42, "Hello?");
    withoutId.remove("id");

    assertThat(router.handle("<html>".getBytes(StandardCharsets.UTF_8), Map.of())).isEqualTo(400);
    assertThat(deliver(router, withoutId)).isEqualTo(400);
    assertThat(deliver(router, Samples.json("{\"event\": \"message_created\"}"))).isEqualTo(400);

    assertThat(router.backlog()).isZero();
    assertThat(log.lines())
        .containsExactly(
            "refused 400 MalformedWebhookException",
            "refused 400 MissingPropertyException",
            "refused 400 MissingPropertyException");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "message_created",
        "conversation_updated",
        "conversation_created",
        "contact_updated",
        "webwidget_triggered"
      })
  void noValueOfAnotherKindBreaksTheRouter(String event) {
    WebhookRouter router =
        builder().on(WebhookEvent.class, (e, bot) -> told.add(e + " " + e.accountId())).build();
    ObjectNode sample =
        event.equals("webwidget_triggered")
            ? Samples.body("message_created").put("event", event)
            : Samples.body(event);
    List<String> fields = new ArrayList<>();
    sample.fieldNames().forEachRemaining(fields::add);

    for (String field : fields) {
      for (String other : List.of("null", "0", "-1.5", "true", "\"x\"", "[]", "[{}]", "{}")) {
        ObjectNode body = sample.deepCopy();
        body.set(field, Samples.json("{\"x\": " + other + "}").get("x"));
        assertThat(deliver(router, body)).as(field + " = " + other).isIn(200, 400);
      }
    }
    steps.run();

    assertThat(router.backlog()).isZero();
    assertThat(told).isNotEmpty();
  }

  @Test
  void whatIsNotSignedIsUnauthorized() {
    WebhookRouter router = builder().verifyWith(WebhookVerifier.of("test-secret")).build();

    assertThat(deliver(router, Samples.incoming(10, 42, "Hello?"))).isEqualTo(401);

    assertThat(log.lines()).containsExactly("refused 401 WebhookVerificationException");
  }

  @Test
  void signedDeliveryIsHandledOnceHoweverOftenAProxySendsIt() {
    WebhookRouter router = builder().verifyWith(verifier()).build();
    byte[] body = Samples.bytes(Samples.body("message_updated"));

    assertThat(router.handle(body, signed(body))).isEqualTo(200);
    assertThat(router.handle(body, signed(body))).isEqualTo(200);
    steps.run();

    assertThat(told).hasSize(1);
    assertThat(log.lines())
        .containsExactly("accepted message_updated", "ignored message_updated DUPLICATE");
  }

  @Test
  void signedDeliveryThatFoundNoPlaceMayComeAgainAsItIs() {
    WebhookRouter router = builder().verifyWith(verifier()).queueCapacity(1).build();
    byte[] one = Samples.bytes(Samples.incoming(1, 42, "one"));
    byte[] two = Samples.bytes(Samples.incoming(2, 42, "two"));

    assertThat(router.handle(one, signed(one))).isEqualTo(200);
    assertThat(router.handle(two, signed(two))).isEqualTo(503);
    steps.run();
    assertThat(router.handle(two, signed(two))).isEqualTo(200);
    steps.run();

    assertThat(told).containsExactly("one", "two");
  }

  @Test
  void signedBodyThatIsNoDeliveryStaysABadRequest() {
    WebhookRouter router = builder().verifyWith(verifier()).build();
    byte[] body = "{}".getBytes(StandardCharsets.UTF_8);

    assertThat(router.handle(body, signed(body))).isEqualTo(400);
    assertThat(router.handle(body, signed(body))).isEqualTo(400);
  }

  @Test
  void secretOfTheAddressIsEnoughForServersThatDoNotSign() {
    WebhookRouter router =
        builder().verifyWith(WebhookVerifier.ofAddress("0123456789abcdef")).build();
    IncomingDelivery delivery =
        IncomingDelivery.of(Samples.bytes(Samples.incoming(10, 42, "Hello?")), name -> null);

    assertThat(router.handle(delivery.at("/hooks/0123456789abcdef"))).isEqualTo(200);
    assertThat(router.handle(delivery.at("/hooks/0123456789abcdeg"))).isEqualTo(401);
  }

  @Test
  void settingsThatCannotWorkAreRefused() {
    assertThatThrownBy(() -> WebhookRouter.builder(api.client(), 1).build())
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("needs verifyWith(..)")
        .hasMessageContaining("acceptUnverified()");
    assertThatThrownBy(() -> WebhookRouter.builder(api.client(), 1).acceptUnverified().build())
        .hasMessageContaining("without a handler");
    assertThatThrownBy(() -> on(WebhookRouter.builder(api.botClient(), 1)).build())
        .hasMessageContaining("tell the WebhookRouter its botId(..)");
    assertThatThrownBy(() -> WebhookRouter.builder(api.client(), 1).botId(3))
        .hasMessageContaining("say userId(..)");
    assertThatThrownBy(() -> WebhookRouter.builder(api.botClient(), 1).userId(3))
        .hasMessageContaining("say botId(..)");
    assertThatThrownBy(() -> WebhookRouter.builder(api.client(), 0))
        .hasMessageContaining("id of an account");
    assertThatThrownBy(() -> builder().queueCapacity(0).build())
        .hasMessageContaining("at least one place");
  }

  private WebhookVerifier verifier() {
    return WebhookVerifier.builder().secret("test-secret").clock(clock).build();
  }

  private Map<String, List<String>> signed(byte[] body) {
    String timestamp = Long.toString(clock.instant().getEpochSecond());
    byte[] prefix = (timestamp + ".").getBytes(StandardCharsets.UTF_8);
    String signature = HmacSha256.withKey("secret", "test-secret").hex(prefix, body);
    return Map.of(
        "x-chatwoot-signature",
        List.of("sha256=" + signature),
        "x-chatwoot-timestamp",
        List.of(timestamp));
  }

  private static ObjectNode inInbox(long messageId, String text, long inboxId) {
    ObjectNode body = Samples.incoming(messageId, 42, text);
    body.withObject("/inbox").put("id", inboxId);
    return body;
  }
}
