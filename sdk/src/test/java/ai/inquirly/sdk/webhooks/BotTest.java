package ai.inquirly.sdk.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.model.MessageStatus;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a handler's bot sends. */
class BotTest {
  private static final String CONVERSATION = "/api/v1/accounts/1/conversations/42";

  private final TestApi api = new TestApi();
  private final ConversationBot bot = Bot.of(api.client(), 1).in(42);

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void repliesWithTheTextAsItIs() {
    api.answer("POST " + CONVERSATION + "/messages", "{\"id\": 11}");

    assertThat(bot.reply("Write {{contact.name}}").getId()).isEqualTo(11);

    assertThat(api.calls())
        .containsExactly(
            "POST " + CONVERSATION + "/messages {\"content\":\"Write {{ '{' }}{contact.name}}\"}");
  }

  @Test
  void repliesWithATemplateWhenAsked() {
    api.answer("POST " + CONVERSATION + "/messages", "{\"id\": 11}");

    bot.reply(m -> m.content("Dear {{contact.name}}"));

    assertThat(api.calls().get(0)).endsWith("{\"content\":\"Dear {{contact.name}}\"}");
  }

  @Test
  void notesForAgentsOnly() {
    api.answer("POST " + CONVERSATION + "/messages", "{\"id\": 11}");

    bot.privateNote("Asked twice");

    assertThat(api.calls().get(0)).endsWith("{\"content\":\"Asked twice\",\"private\":true}");
  }

  @Test
  void assignsTeamsAndAgentsAndTellsWhetherThereAreSuch() {
    api.answer("POST " + CONVERSATION + "/assignments", "{\"id\": 3}");
    assertThat(bot.assignTeam(3)).isTrue();
    api.answer("POST " + CONVERSATION + "/assignments", "null");
    assertThat(bot.assignAgent(4)).isFalse();

    assertThat(api.calls())
        .containsExactly(
            "POST " + CONVERSATION + "/assignments?team_id=3 {\"team_id\":3}",
            "POST " + CONVERSATION + "/assignments?assignee_id=4 {\"assignee_id\":4}");
  }

  @Test
  void handsOffByOpeningTheConversation() {
    api.answer(
        "POST " + CONVERSATION + "/toggle_status",
        "{\"payload\": {\"success\": null, \"conversation_id\": 42, \"current_status\": \"open\"}}");

    bot.handOff();
    bot.resolve();
    bot.takeBack();
    bot.snooze(Instant.ofEpochSecond(1_800_000_000L));

    assertThat(api.calls())
        .extracting(call -> call.substring(call.indexOf('{')))
        .containsExactly(
            "{\"status\":\"open\"}",
            "{\"status\":\"resolved\"}",
            "{\"status\":\"pending\"}",
            "{\"status\":\"snoozed\",\"snoozed_until\":1800000000}");
  }

  @Test
  void addsAndRemovesLabelsThoughTheServerOnlyReplaces() {
    api.answer("GET " + CONVERSATION + "/labels", "{\"payload\": [\"vip\", \"billing\"]}");
    api.answer("POST " + CONVERSATION + "/labels", "{\"payload\": [\"vip\"]}");

    bot.addLabels("urgent");
    bot.addLabels("vip");
    bot.removeLabels("billing", "unknown");

    assertThat(api.calls())
        .filteredOn(call -> call.startsWith("POST"))
        .containsExactly(
            "POST " + CONVERSATION + "/labels {\"labels\":[\"vip\",\"billing\",\"urgent\"]}",
            "POST " + CONVERSATION + "/labels {\"labels\":[\"vip\"]}");
  }

  @Test
  void refetchesTheMessageOfAnEvent() {
    api.answer(
        "GET " + CONVERSATION + "/messages",
        "{\"payload\": [{\"id\": 10, \"status\": \"read\"}], \"meta\": {}}");
    AboutMessage event = (AboutMessage) parse(Samples.incoming(10, 42, "claimed"));
    AboutMessage forged = (AboutMessage) parse(Samples.incoming(999, 42, "claimed"));

    assertThat(bot.refetch(event).orElseThrow().getStatus()).isEqualTo(MessageStatus.READ);
    assertThat(bot.refetch(forged)).isEmpty();

    assertThat(api.calls().get(0))
        .isEqualTo("GET " + CONVERSATION + "/messages?before=11&after=10");
  }

  @Test
  void refetchesTheConversationAndTheContactOfAnEvent() {
    api.answer("GET " + CONVERSATION, "{\"id\": 42}");
    api.answer("GET /api/v1/accounts/1/contacts/5", "{\"payload\": {\"id\": 5}}");

    assertThat(
            bot.refetch(
                    (AboutConversation) parse(Samples.body("conversation_updated").put("id", 42)))
                .getId())
        .isEqualTo(42);
    assertThat(
            bot.refetch((AboutContact) parse(Samples.body("contact_updated").put("id", 5))).getId())
        .isEqualTo(5);
  }

  @Test
  void refetchingWithABotTokenIsRefusedBeforeTheNetwork() {
    Bot agentBot = Bot.of(api.botClient(), 1);
    AboutMessage event = (AboutMessage) parse(Samples.incoming(10, 42, "claimed"));

    assertThatThrownBy(() -> agentBot.refetch(event))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("may not be called with an agent bot's token")
        .hasMessageContaining("Use a user's token");
    assertThatThrownBy(() -> agentBot.in(42).addLabels("vip"))
        .isInstanceOf(InvalidRequestException.class);
    assertThat(api.calls()).isEmpty();
  }

  private static WebhookEvent parse(JsonNode body) {
    return Webhooks.parse(Samples.bytes(body));
  }
}
