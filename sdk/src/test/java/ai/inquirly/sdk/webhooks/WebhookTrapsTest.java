package ai.inquirly.sdk.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.core.json.JsonWriter;
import ai.inquirly.sdk.core.json.Model;
import ai.inquirly.sdk.model.MessageEvent;
import ai.inquirly.sdk.model.MessageType;
import ai.inquirly.sdk.model.SenderType;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The traps of the webhook payloads, one by one. */
class WebhookTrapsTest {
  @Test
  void messageTypeIsAWordAtTheTopAndAnIntegerInTheConversation() {
    MessageCreated event =
        (MessageCreated)
            parse(
                Samples.body(
                    "message_created",
                    b -> b.at("/conversation/messages/0/message_type").asInt(9) == 0));
    MessageEvent last = event.payload().getConversation().getMessages().get(0);

    assertThat(event.payload().getMessageType()).isEqualTo(MessageType.INCOMING);
    assertThat(last.getMessageType()).isEqualTo(MessageType.INCOMING);
    assertThat(last.getMessageType().wireValue()).isEqualTo(0L);
  }

  @ParameterizedTest
  @CsvSource({"0, INCOMING", "1, OUTGOING", "3, TEMPLATE"})
  void messageTypeAsAnIntegerAtTheTopIsUnderstoodToo(int number, MessageType.Known type) {
    ObjectNode body = Samples.body("message_created").put("message_type", number);

    assertThat(((MessageCreated) parse(body)).type().known()).isEqualTo(type);
  }

  @Test
  void timesAreIsoAtTheTopAndEpochInTheConversation() {
    ObjectNode body = Samples.body("message_created").put("created_at", "2026-11-23T01:02:03.456Z");
    body.withObject("/conversation").put("created_at", 1795389323L);

    MessageCreated event = (MessageCreated) parse(body);

    assertThat(event.payload().getCreatedAt()).isEqualTo(Instant.parse("2026-11-23T01:02:03.456Z"));
    assertThat(event.payload().getConversation().getCreatedAt())
        .isEqualTo(Instant.ofEpochSecond(1795389323L));
  }

  @Test
  void updatedAtIsAFloatWithMicroseconds() {
    ObjectNode body = Samples.body("conversation_updated").put("updated_at", 1795389323.246665);

    assertThat(((ConversationUpdated) parse(body)).payload().getUpdatedAt())
        .isEqualTo(Instant.ofEpochSecond(1795389323L, 246_665_000));
  }

  @Test
  void zeroIsNever() {
    ObjectNode body = Samples.body("conversation_created");
    body.put("waiting_since", 0).put("agent_last_seen_at", 0).put("contact_last_seen_at", 0);

    ConversationCreated event = (ConversationCreated) parse(body);

    assertThat(event.payload().getWaitingSince()).isNull();
    assertThat(event.payload().getAgentLastSeenAt()).isNull();
    assertThat(event.payload().getContactLastSeenAt()).isNull();
  }

  @Test
  void changedAttributesMayBeNull() {
    ObjectNode body = Samples.body("conversation_updated").putNull("changed_attributes");

    assertThat(((ConversationUpdated) parse(body)).changes().isEmpty()).isTrue();
    assertThat(rewritten(body)).isEqualTo(body);
  }

  @Test
  void changedAttributesAreAListOfObjectsWithOneKey() {
    ObjectNode body = Samples.body("conversation_updated");
    body.set(
        "changed_attributes",
        Samples.json(
                """
                {"x": [{"status": {"previous_value": "open", "current_value": "resolved"}},
                       {"assignee_id": {"previous_value": 2, "current_value": null}}]}
                """)
            .get("x"));

    Changes changes = ((ConversationUpdated) parse(body)).changes();

    assertThat(changes.attributes()).containsExactly("status", "assignee_id");
    assertThat(changes.get("status")).isEqualTo(new Change("status", "open", "resolved"));
    assertThat(changes.get("assignee_id")).isEqualTo(new Change("assignee_id", 2L, null));
    assertThat(changes.has("team_id")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\": {\"previous_value\": \"open\", \"current_value\": \"resolved\"}}",
        "{\"status\": [\"open\", \"resolved\"]}"
      })
  void changedAttributesAsOneObjectAreUnderstoodToo(String changed) {
    ObjectNode body = Samples.body("contact_updated");
    body.set("changed_attributes", Samples.json(changed));

    ContactUpdated event = (ContactUpdated) parse(body);

    assertThat(event.changes().get("status")).isEqualTo(new Change("status", "open", "resolved"));
    assertThat(rewritten(body)).isEqualTo(body);
  }

  @Test
  void senderWithoutATypeIsAContact() {
    ObjectNode body = Samples.incoming(1, 2, "Hi");
    assertThat(body.get("sender").has("type")).isFalse();

    MessageCreated event = (MessageCreated) parse(body);

    assertThat(event.senderKind()).isEqualTo(SenderKind.CONTACT);
    assertThat(event.sender().getPhoneNumber()).isEqualTo(text(body, "/sender/phone_number"));
  }

  @ParameterizedTest
  @CsvSource({
    "user, USER",
    "agent_bot, AGENT_BOT",
    "captain_assistant, OTHER",
    "something_new, OTHER",
    "contact, CONTACT"
  })
  void senderIsToldByItsType(String type, SenderKind kind) {
    ObjectNode body = Samples.outgoing(1, 2, "Hi", 3);
    body.withObject("/sender").put("type", type);

    MessageCreated event = (MessageCreated) parse(body);

    assertThat(event.senderKind()).isEqualTo(kind);
    assertThat(event.sender().getType()).isEqualTo(SenderType.of(type));
    assertThat(event.sender().getId()).isEqualTo(3);
  }

  @Test
  void senderMayBeNull() {
    ObjectNode body = Samples.outgoing(1, 2, "Hi", 3).putNull("sender");

    MessageCreated event = (MessageCreated) parse(body);

    assertThat(event.sender()).isNull();
    assertThat(event.senderKind()).isEqualTo(SenderKind.NOBODY);
  }

  @Test
  void accountOfAConversationIsNamedByItsLastMessageOnly() {
    ObjectNode body = Samples.body("conversation_updated", b -> b.get("messages").size() == 1);

    assertThat(body.has("account")).isFalse();
    assertThat(parse(body).accountId()).hasValue(1);
  }

  @Test
  void accountOfAConversationWithoutMessagesIsMissing() {
    ObjectNode body = Samples.body("conversation_created");
    body.putArray("messages");

    assertThat(parse(body).accountId()).isEmpty();
  }

  @Test
  void accountOfAConversationIsNamedByLaterServers() {
    ObjectNode body = Samples.body("conversation_created");
    body.putObject("account").put("id", 77).put("name", "Acme");

    assertThat(parse(body).accountId()).hasValue(77);
    assertThat(parse(Samples.typing("conversation_typing_on").without("messages")).accountId())
        .hasValue(1);
  }

  @Test
  void accountOfAnInboxIsNamedByItsBusinessHours() {
    ObjectNode body =
        Samples.json(
            """
            {"event": "inbox_updated", "working_hours": [{"inbox_id": 5, "account_id": 9}],
             "changed_attributes": [{"timezone": {"previous_value": "UTC", "current_value": "CET"}}]}
            """);

    InboxUpdated event = (InboxUpdated) parse(body);

    assertThat(event.accountId()).hasValue(9);
    assertThat(event.inboxId()).hasValue(5);
    assertThat(event.changes().get("timezone").current()).isEqualTo("CET");
  }

  @Test
  void privateNotesAreDeliveredAsOutgoingMessages() {
    ObjectNode body = Samples.body("message_created", b -> b.get("private").asBoolean());

    MessageCreated event = (MessageCreated) parse(body);

    assertThat(event.payload().getMessageType()).isEqualTo(MessageType.OUTGOING);
    assertThat(event.isPrivate()).isTrue();
    assertThat(event.isOutgoing()).isFalse();
    assertThat(event.isIncoming()).isFalse();
  }

  @Test
  void escapedAngleBracketsAndAmpersandsAreText() {
    String body =
        Samples.incoming(1, 2, "X")
            .toString()
            .replace("\"X\"", "\"\\u003cb\\u003e \\u0026\\u2028\"");

    AboutMessage event = (AboutMessage) Webhooks.parse(body.getBytes(StandardCharsets.UTF_8));

    assertThat(event.content()).isEqualTo("<b> &\u2028");
  }

  @Test
  void idsAreLargerThanAnInt() {
    MessageCreated event = (MessageCreated) parse(Samples.incoming(5_000_000_000L, 2, "Hi"));

    assertThat(event.messageId()).isEqualTo(5_000_000_000L);
  }

  @Test
  void unknownFieldsAreKeptAndWrittenBack() {
    ObjectNode body = Samples.body("message_created");
    body.putObject("mood").put("score", 0.5).putArray("seen_by").add(1).addNull();
    body.withObject("/conversation").put("colour", "blue");

    MessageCreated event = (MessageCreated) parse(body);

    assertThat(event.payload().getAdditionalProperties()).containsOnlyKeys("mood");
    assertThat(event.payload().getConversation().getAdditionalProperties())
        .containsEntry("colour", "blue");
    assertThat(rewritten(body)).isEqualTo(body);
  }

  @Test
  void automationEventsAreToldByTheirTrigger() {
    AutomationFired event =
        (AutomationFired) parse(Samples.body("automation_event.message_created"));

    assertThat(event.trigger()).isEqualTo("message_created");
  }

  @Test
  void unknownEventKeepsTheTree() {
    UnknownEvent event =
        (UnknownEvent)
            parse(
                Samples.json(
                    "{\"event\": \"call_started\", \"account\": {\"id\": 3}, \"x\": 1.50}"));

    assertThat(event.name()).isEqualTo("call_started");
    assertThat(event.accountId()).hasValue(3);
    assertThat(event.json().get("x").decimalValue()).isEqualByComparingTo("1.50");
    assertThat(event).hasToString("UnknownEvent[call_started]");
  }

  private static WebhookEvent parse(ObjectNode body) {
    return Webhooks.parse(Samples.bytes(body));
  }

  private static String text(ObjectNode body, String pointer) {
    return body.at(pointer).isNull() ? null : body.at(pointer).asText();
  }

  private static ObjectNode rewritten(ObjectNode body) {
    WebhookEvent event = parse(body);
    Model payload =
        event instanceof AboutMessage message
            ? message.payload()
            : event instanceof AboutContact contact
                ? contact.payload()
                : ((AboutConversation) event).payload();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator generator = new JsonFactory().createGenerator(bytes)) {
      new JsonWriter(generator).value(payload);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Samples.json(bytes.toString(StandardCharsets.UTF_8));
  }
}
