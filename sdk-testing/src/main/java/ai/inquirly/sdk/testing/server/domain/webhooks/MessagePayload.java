package ai.inquirly.sdk.testing.server.domain.webhooks;

import ai.inquirly.sdk.testing.server.render.AttachmentView;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.MessageView;
import ai.inquirly.sdk.testing.server.render.WireTimes;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A message as deliveries tell it. */
final class MessagePayload {
  private MessagePayload() {}

  /** Whether receivers are told of it: of activities they are not. */
  static boolean isTold(Message message) {
    return !message.isType("activity");
  }

  static ObjectNode inbox(Inbox inbox) {
    return Json.object().put("id", inbox.id()).put("name", inbox.get(Inbox.NAME));
  }

  static ObjectNode json(Installation installation, Message message) {
    Conversation conversation = message.conversation(installation);
    Inbox inbox = conversation.inbox(installation);
    ObjectNode json =
        Json.object(
            "account",
            ContactPayload.account(installation, conversation.get(Conversation.ACCOUNT_ID)));
    json.set("additional_attributes", Json.orEmpty(message.get(Message.ADDITIONAL_ATTRIBUTES)));
    json.set("content_attributes", Json.orEmpty(message.get(Message.CONTENT_ATTRIBUTES)));
    json.put("content_type", message.get(Message.CONTENT_TYPE));
    json.put("content", MessageView.content(installation, message));
    json.set("conversation", ConversationPayload.json(installation, conversation));
    json.put("created_at", WireTimes.iso(message.createdAt()));
    json.put("id", message.id());
    json.set("inbox", inbox(inbox));
    json.put("message_type", message.get(Message.MESSAGE_TYPE));
    json.put("private", message.get(Message.PRIVATE));
    json.set("sender", ContactPayload.sender(installation, message.sender(installation)));
    json.put("source_id", message.get(Message.SOURCE_ID));
    AttachmentView.addTo(json, installation, message);
    return json;
  }
}
