package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.server.TestServer.Reply;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of conversations. */
class ConversationRulesTest {
  private final Desk desk = new Desk();

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void displayIdsOfFailedCreationsAreNotUsedAgain() {
    assertThat(desk.conversation("").path("id").asInt()).isEqualTo(1);
    Reply failed = desk.begin("\"message\": {\"content_type\": \"hologram\"},");
    assertThat(failed.status()).isEqualTo(500);
    assertThat(desk.conversation("").path("id").asInt()).isEqualTo(3);
  }

  @Test
  void blockedContactsBeginResolvedConversations() {
    Contact contact = desk.server.state().table(Contact.ENTITY).get(desk.contact);
    contact.set(Contact.BLOCKED, true);
    JsonNode conversation = desk.conversation("\"status\": \"open\",");
    assertThat(conversation.path("status").asText()).isEqualTo("resolved");
    assertThat(conversation.path("muted").asBoolean()).isTrue();
  }

  @Test
  void lockedInboxesReturnTheLastConversationOfTheSourceId() {
    desk.inbox.set(Inbox.LOCK_TO_SINGLE_CONVERSATION, true);
    String named = "\"source_id\": \"s-1\",";
    long first = desk.conversation(named).path("id").asLong();
    JsonNode second =
        desk.conversation(named + "\"status\": \"pending\", \"message\": {\"content\": \"x\"},");
    assertThat(second.path("id").asLong()).isEqualTo(first);
    assertThat(second.path("status").asText()).isEqualTo("open");
    assertThat(second.at("/messages/0/content").asText()).isEqualTo("x");
    assertThat(desk.conversation("").path("id").asLong()).isNotEqualTo(first);
  }

  @Test
  void assigneesThatAreNoUsersFailAfterTheConversationWasMade() {
    assertThat(desk.begin("\"assignee_id\": 987654,").status()).isEqualTo(500);
    assertThat(desk.get("/conversations/1").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"additional_attributes", "custom_attributes"})
  void attributesMustBeObjectsOfModestValues(String name) {
    assertThat(desk.begin("\"%s\": \"text\",".formatted(name)).status()).isEqualTo(500);
    assertThat(desk.begin("\"%s\": null,".formatted(name)).status()).isEqualTo(200);
    Reply reply = desk.begin("\"%s\": {\"n\": 99999999999},".formatted(name));
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.json().at("/attributes/0").asText()).isEqualTo(name);
    assertThat(desk.begin("\"%s\": {\"a\": {\"n\": 99999999999}},".formatted(name)).status())
        .isEqualTo(200);
  }

  @Test
  void badReferersAreNulled() {
    JsonNode conversation =
        desk.conversation("\"additional_attributes\": {\"referer\": \"javascript:x\"},");
    assertThat(conversation.at("/additional_attributes/referer").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "1900000000, 2030-03-17T17:46:40.000Z",
    "'\"1900000000\"', 2030-03-17T17:46:40.000Z",
    "'\"2030-01-01\"', 1970-01-01T00:33:50.000Z"
  })
  void snoozedUntilIsReadUpToTheFirstNonDigit(String sent, String stored) {
    String path = desk.path("");
    Reply reply =
        desk.post(
            path + "/toggle_status",
            "{\"status\": \"snoozed\", \"snoozed_until\": %s}".formatted(sent));
    assertThat(reply.json().at("/payload/snoozed_until").asText()).isEqualTo(stored);
  }

  @Test
  void snoozedUntilWithoutDigitsFails() {
    Reply reply =
        desk.post(
            desk.path("") + "/toggle_status",
            "{\"status\": \"snoozed\", \"snoozed_until\": \"soon\"}");
    assertThat(reply.status()).isEqualTo(500);
  }

  @Test
  void statusesAreTakenAsNumbersToo() {
    Reply reply = desk.post(desk.path("") + "/toggle_status", "{\"status\": 2}");
    assertThat(reply.json().at("/payload/current_status").asText()).isEqualTo("pending");
  }

  @Test
  void agentsWhoOpenGetTheConversation() {
    User agent = desk.agentInInbox();
    String path = desk.path("\"status\": \"pending\",");
    desk.postAsAgent(path + "/toggle_status", "{\"status\": \"open\"}");
    assertThat(desk.get(path).json().at("/meta/assignee/id").asLong()).isEqualTo(agent.id());
    assertThat(desk.activities(path))
        .containsExactly(
            "Conversation was reopened by ben@acme.test",
            "ben@acme.test self-assigned this conversation");
  }

  @Test
  void prioritiesAreSetAndNotToggled() {
    String path = desk.path("");
    for (int i = 0; i < 2; i++) {
      Reply reply = desk.post(path + "/toggle_priority", "{\"priority\": \"high\"}");
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.text()).isEmpty();
      assertThat(desk.get(path).json().path("priority").asText()).isEqualTo("high");
    }
    assertThat(desk.post(path + "/toggle_priority", "{\"priority\": \"none\"}").status())
        .isEqualTo(500);
    desk.post(path + "/toggle_priority", "{\"priority\": \"\"}");
    assertThat(desk.get(path).json().path("priority").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"custom_attributes\": null}", "{\"custom_attributes\": []}"})
  void customAttributesMustBeAnObject(String body) {
    assertThat(desk.post(desk.path("") + "/custom_attributes", body).status()).isEqualTo(500);
  }

  @Test
  void customAttributesAreReplaced() {
    String path = desk.path("\"custom_attributes\": {\"a\": 1},");
    desk.post(path + "/custom_attributes", "{\"custom_attributes\": {\"b\": 2}}");
    assertThat(desk.get(path).json().path("custom_attributes").toString()).isEqualTo("{\"b\":2}");
  }

  @Test
  void labelsThatAreNoListClearAllLabels() {
    String path = desk.path("");
    Reply set = desk.post(path + "/labels", "{\"labels\": [\"vip\", \"VIP\", \"a,b\"]}");
    assertThat(set.json().path("payload").toString()).isEqualTo("[\"vip\",\"a\",\"b\"]");
    assertThat(desk.post(path + "/labels", "{}").json().path("payload")).isEmpty();
  }

  @Test
  void messagesOfTheContactReopenResolvedConversations() {
    String path = desk.path("");
    desk.post(path + "/toggle_status", "{\"status\": \"resolved\"}");
    desk.message(path, "{\"content\": \"again\", \"message_type\": \"incoming\"}");
    assertThat(desk.get(path).json().path("status").asText()).isEqualTo("open");
    assertThat(desk.activities(path))
        .endsWith("System reopened the conversation due to a new incoming message.");
  }

  @Test
  void waitingEndsWithAReplyAndBeginsWithTheNextQuestion() {
    String path = desk.path("");
    desk.server.clock.move(Duration.ofMinutes(1));
    desk.message(path, "{\"content\": \"note\", \"private\": true}");
    assertThat(desk.get(path).json().path("first_reply_created_at").asLong()).isZero();
    desk.message(path, "{\"content\": \"answer\"}");
    assertThat(desk.get(path).json().path("waiting_since").asLong()).isZero();
    assertThat(desk.get(path).json().path("first_reply_created_at").asLong()).isPositive();
    desk.message(path, "{\"content\": \"more\", \"message_type\": \"incoming\"}");
    assertThat(desk.get(path).json().path("waiting_since").asLong()).isPositive();
  }
}
