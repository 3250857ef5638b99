package ai.inquirly.sdk.testing.server.domain.messages;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.http.UploadedFile;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.state.AgentBot;
import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.Row;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Makes messages of the values that agents and bots send. */
public final class MessageDrafts {
  private static final String OUTGOING = "outgoing";

  private final Installation installation;

  /** Works on this installation. */
  public MessageDrafts(Installation installation) {
    this.installation = installation;
  }

  /**
   * A message for a conversation.
   *
   * @param caller the user or bot who sends it, if it is an outgoing one
   * @throws InternalFailure for all that the server cannot build a message of
   */
  public MessageDraft of(Conversation conversation, Params params, Row caller) {
    Message message = new Message();
    JsonNode type = params.get("message_type");
    boolean typeGiven = type != null && !type.isNull() && !isFalse(type);
    boolean outgoing = !typeGiven || type.isTextual() && type.textValue().equals(OUTGOING);
    boolean incoming = typeGiven && type.isTextual() && type.textValue().equals("incoming");
    if (incoming && !conversation.inbox(installation).isOf(ChannelType.API)) {
      throw new InternalFailure("Incoming messages are only allowed in Api inboxes");
    }
    message.set(Message.MESSAGE_TYPE, typeGiven ? word(Message.MESSAGE_TYPE, type) : OUTGOING);
    message.set(Message.CONTENT, content(params.get("content")));
    message.set(Message.PRIVATE, isPrivate(params.get("private")));
    message.sender(
        outgoing ? sender(conversation, params, caller) : conversation.contact(installation));
    if (params.isPresent("content_type")) {
      message.set(Message.CONTENT_TYPE, word(Message.CONTENT_TYPE, params.get("content_type")));
    }
    message.set(Message.SOURCE_ID, params.text("source_id"));
    message.set(Message.ADDITIONAL_ATTRIBUTES, additionalAttributes(params));
    ObjectNode attributes = contentAttributes(params);
    EmailRecipients.addTo(attributes, conversation.inbox(installation), params);
    message.set(Message.CONTENT_ATTRIBUTES, attributes);
    return new MessageDraft(message, files(params.get("attachments")));
  }

  private Row sender(Conversation conversation, Params params, Row caller) {
    if (!"AgentBot".equals(params.text("sender_type"))) {
      return caller;
    }
    AgentBot bot = installation.table(AgentBot.ENTITY).find(params.integer("sender_id"));
    boolean known =
        bot != null
            && (bot.get(AgentBot.ACCOUNT_ID) == null
                || bot.get(AgentBot.ACCOUNT_ID).equals(conversation.get(Conversation.ACCOUNT_ID)));
    return known ? bot : caller;
  }

  /** Of what was sent only some keys are taken over. */
  private static ObjectNode contentAttributes(Params params) {
    JsonNode sent = ContentAttributes.read(params.get("content_attributes"));
    ObjectNode taken = Json.object();
    if (isPresent(sent.get("automation_rule_id"))) {
      return taken.set("automation_rule_id", sent.get("automation_rule_id"));
    }
    for (String key : List.of("items", "in_reply_to")) {
      if (sent.hasNonNull(key)) {
        taken.set(key, sent.get(key));
      }
    }
    if (params.isPresent("external_created_at")) {
      taken.set("external_created_at", params.get("external_created_at"));
    }
    return taken;
  }

  private static ObjectNode additionalAttributes(Params params) {
    ObjectNode attributes = Json.object();
    for (String key : List.of("template_params", "campaign_id")) {
      if (params.isPresent(key)) {
        return attributes.set(key, params.get(key));
      }
    }
    return attributes;
  }

  private static List<UploadedFile> files(JsonNode attachments) {
    Params params = new Params(Json.object("attachments", attachments));
    if (!params.isPresent("attachments")) {
      return List.of();
    }
    if (!attachments.isArray()) {
      throw new InternalFailure("undefined method `each' for " + attachments);
    }
    List<UploadedFile> files = params.files("attachments");
    if (files.size() < attachments.size()) {
      throw new InternalFailure("ActiveSupport::MessageVerifier::InvalidSignature");
    }
    return files;
  }

  private static String word(Column<String> column, JsonNode value) {
    String word;
    try {
      word = column.cast(value);
    } catch (InternalFailure unknown) {
      throw new InternalFailure("'%s' is not a valid %s".formatted(value.asText(), column.name()));
    }
    if (word == null) {
      throw new InternalFailure("null value in column \"" + column.name() + "\"");
    }
    return word;
  }

  private static String content(JsonNode content) {
    return content == null || content.isNull() ? null : Cast.text(content);
  }

  private static boolean isPrivate(JsonNode value) {
    if (value == null || value.isNull() || isFalse(value)) {
      return false;
    }
    Boolean flag = value.isContainerNode() ? Boolean.TRUE : Cast.flag(value);
    if (flag == null) {
      throw new InternalFailure("null value in column \"private\"");
    }
    return flag;
  }

  private static boolean isFalse(JsonNode value) {
    return value.isBoolean() && !value.booleanValue();
  }

  private static boolean isPresent(JsonNode value) {
    return value != null && !value.isNull() && !value.asText(" ").isEmpty();
  }
}
