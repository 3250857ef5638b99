package ai.inquirly.sdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.ContactRequests;
import ai.inquirly.sdk.core.json.DriftListener;
import ai.inquirly.sdk.core.json.Model;
import ai.inquirly.sdk.model.Agent;
import ai.inquirly.sdk.model.AgentRole;
import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.ContentType;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.ConversationStatus;
import ai.inquirly.sdk.model.MessageEvent;
import ai.inquirly.sdk.model.MessageType;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sample of the published page on a contact's conversations, with its placeholders. */
class DocumentedSampleTest {
  private static final JsonNode SAMPLE = Json.parse(Recordings.documentedSample());

  private final Conversation conversation = decode(Recordings.documentedSample()).get(0);

  @Test
  void decodesAsItStandsAndLosesNothingWhenWrittenAgain() {
    List<Conversation> conversations = decode(Recordings.documentedSample());

    assertThat(conversations).hasSize(1);
    assertThat(Json.differences(SAMPLE, Json.written(conversations))).isEmpty();
  }

  @Test
  void namesNoFieldThatTheModelsLack() {
    assertThat(ModelTree.modelsIn(conversation))
        .allSatisfy(model -> assertThat(model.getAdditionalProperties()).isEmpty());
  }

  @Test
  void eachFieldCanBeReadAsItCame() {
    assertReadable(conversation, SAMPLE.get(0));
  }

  @Test
  void fieldsOfTheConversationAreReadByTheirGetters() {
    assertThat(conversation.getId()).isZero();
    assertThat(conversation.getDisplayId()).isZero();
    assertThat(conversation.getAccountId()).isZero();
    assertThat(conversation.getInboxId()).isZero();
    assertThat(conversation.getUnreadCount()).isZero();
    assertThat(conversation.getStatus()).isEqualTo(ConversationStatus.OPEN);
    assertThat(conversation.getAdditionalAttributes().toMap()).isEmpty();
    assertThat(conversation.getCustomAttributes())
        .isEqualTo(Map.of("attribute_key", "attribute_value", "priority_conversation_number", 3L));
  }

  @Test
  void fieldsOfTheMessageAreReadByTheirGetters() {
    MessageEvent message = conversation.getMessages().get(0);

    assertThat(message.getContent()).isEqualTo("string");
    assertThat(message.getContentType()).isEqualTo(ContentType.TEXT);
    assertThat(message.getContentAttributes().toMap()).isEmpty();
    assertThat(message.getMessageType())
        .as("documented as a word, served as a number")
        .isEqualTo(MessageType.INCOMING);
    assertThat(message.isPrivate()).isTrue();
    assertThat(message.getAttachment()).isEmpty();
    assertThat(message.getSender().toMap()).isEmpty();
    assertThat(message.getConversationId()).isZero();
  }

  @Test
  void fieldsOfTheContactAndTheAssigneeAreReadByTheirGetters() {
    Contact sender = conversation.getMeta().getSender();
    Agent assignee = conversation.getMeta().getAssignee();

    assertThat(sender.getName()).isEqualTo("string");
    assertThat(sender.getThumbnail()).isEqualTo("string");
    assertThat(assignee.getAvailableName()).isEqualTo("string");
    assertThat(assignee.getEmail()).isEqualTo("string");
    assertThat(assignee.getRole()).isEqualTo(AgentRole.AGENT);
    assertThat(assignee.isConfirmed()).isTrue();
  }

  @Test
  void placeholdersOfTimesAreNoTimesButReadable() {
    assertThat(conversation.getAgentLastSeenAt()).isNull();
    assertThat(conversation.getContactLastSeenAt()).isNull();
    assertThat(conversation.raw("timestamp")).isEqualTo("string");
  }

  @Test
  void theServedFormDecodesThroughTheSameCall() {
    List<Exchange> served =
        Recordings.exchanges()
            .filter(exchange -> "ContactsApi.listConversations".equals(exchange.operation()))
            .filter(Exchange::isSuccess)
            .toList();

    assertThat(served).isNotEmpty();
    for (Exchange exchange : served) {
      JsonNode rows = exchange.responseJson().get("payload");
      List<Conversation> conversations = decode(exchange.responseBytes());
      assertThat(conversations).hasSize(rows.size());
      for (int i = 0; i < rows.size(); i++) {
        assertThat(conversations.get(i).getId()).isEqualTo(rows.get(i).get("id").asLong());
        assertThat(conversations.get(i).getTimestamp().getEpochSecond())
            .isEqualTo(rows.get(i).get("timestamp").asLong());
      }
    }
  }

  /** Every field of the object is there under its name, with its value. */
  private static void assertReadable(Model model, JsonNode documented) {
    for (Map.Entry<String, JsonNode> field : documented.properties()) {
      Object value = model.raw(field.getKey());
      assertThat(Json.differences(field.getValue(), Json.written(value)))
          .as("%s.%s", ModelTree.nameOf(model), field.getKey())
          .isEmpty();
      if (value instanceof Model inner) {
        assertReadable(inner, field.getValue());
      }
    }
  }

  private static List<Conversation> decode(byte[] body) {
    try {
      return ContactRequests.LIST_CONVERSATIONS
          .result()
          .decode(body, StandardCharsets.UTF_8, DriftListener.NONE);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
