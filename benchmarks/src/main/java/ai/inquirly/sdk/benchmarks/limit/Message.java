package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A message. */
public record Message(
    long id,
    String content,
    long accountId,
    long inboxId,
    long conversationId,
    long messageType,
    long createdAt,
    String updatedAt,
    @JsonProperty("private") boolean isPrivate,
    String status,
    String sourceId,
    String contentType,
    MessageContent contentAttributes,
    String senderType,
    Long senderId,
    Map<String, Object> externalSourceIds,
    MessageOrigin additionalAttributes,
    String processedMessageContent,
    Map<String, Object> sentiment,
    MessageConversation conversation,
    List<Attachment> attachments,
    Sender sender,
    String echoId,
    Map<String, Object> attachment) {
  static Message read(JsonParser in) throws IOException {
    long id = 0;
    String content = null;
    long accountId = 0;
    long inboxId = 0;
    long conversationId = 0;
    long messageType = 0;
    long createdAt = 0;
    String updatedAt = null;
    boolean isPrivate = false;
    String status = null;
    String sourceId = null;
    String contentType = null;
    MessageContent contentAttributes = null;
    String senderType = null;
    Long senderId = null;
    Map<String, Object> externalSourceIds = null;
    MessageOrigin additionalAttributes = null;
    String processedMessageContent = null;
    Map<String, Object> sentiment = null;
    MessageConversation conversation = null;
    List<Attachment> attachments = null;
    Sender sender = null;
    String echoId = null;
    Map<String, Object> attachment = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "id" -> id = in.nextLongValue(0);
        case "content" -> content = Json.text(in);
        case "account_id" -> accountId = in.nextLongValue(0);
        case "inbox_id" -> inboxId = in.nextLongValue(0);
        case "conversation_id" -> conversationId = in.nextLongValue(0);
        case "message_type" -> messageType = in.nextLongValue(0);
        case "created_at" -> createdAt = in.nextLongValue(0);
        case "updated_at" -> updatedAt = Json.text(in);
        case "private" -> isPrivate = Json.flag(in);
        case "status" -> status = Json.text(in);
        case "source_id" -> sourceId = Json.text(in);
        case "content_type" -> contentType = Json.text(in);
        case "content_attributes" -> contentAttributes = Json.object(in, MessageContent::read);
        case "sender_type" -> senderType = Json.text(in);
        case "sender_id" -> senderId = Json.number(in);
        case "external_source_ids" -> externalSourceIds = Json.map(in);
        case "additional_attributes" -> additionalAttributes = Json.object(in, MessageOrigin::read);
        case "processed_message_content" -> processedMessageContent = Json.text(in);
        case "sentiment" -> sentiment = Json.map(in);
        case "conversation" -> conversation = Json.object(in, MessageConversation::read);
        case "attachments" -> attachments = Json.list(in, Attachment::read);
        case "sender" -> sender = Json.object(in, Sender::read);
        case "echo_id" -> echoId = Json.text(in);
        case "attachment" -> attachment = Json.map(in);
        default -> Json.skip(in);
      }
    }
    return new Message(
        id,
        content,
        accountId,
        inboxId,
        conversationId,
        messageType,
        createdAt,
        updatedAt,
        isPrivate,
        status,
        sourceId,
        contentType,
        contentAttributes,
        senderType,
        senderId,
        externalSourceIds,
        additionalAttributes,
        processedMessageContent,
        sentiment,
        conversation,
        attachments,
        sender,
        echoId,
        attachment);
  }
}
