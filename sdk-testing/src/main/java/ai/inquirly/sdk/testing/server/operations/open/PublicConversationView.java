package ai.inquirly.sdk.testing.server.operations.open;

import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.MessageView;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.render.WireTimes;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A conversation as visitors see it: with all messages but notes and activities. */
final class PublicConversationView {
  private PublicConversationView() {}

  static ObjectNode json(Installation installation, Conversation conversation) {
    ObjectNode json =
        Json.object()
            .put("id", conversation.get(Conversation.DISPLAY_ID))
            .put("uuid", conversation.get(Conversation.UUID))
            .put("inbox_id", conversation.get(Conversation.INBOX_ID))
            .put(
                "contact_last_seen_at",
                WireTimes.epoch(conversation.get(Conversation.CONTACT_LAST_SEEN_AT)))
            .put("status", conversation.get(Conversation.STATUS))
            .put(
                "agent_last_seen_at",
                WireTimes.epoch(conversation.get(Conversation.AGENT_LAST_SEEN_AT)));
    json.set(
        "messages",
        Json.array(messages(installation, conversation), m -> MessageView.open(installation, m)));
    return json.set("contact", RecordView.json(conversation.contact(installation)));
  }

  /** Visitors see neither notes nor activities. */
  static boolean isShown(Message message) {
    return !message.is(Message.PRIVATE) && !message.isType("activity");
  }

  private static List<Message> messages(Installation installation, Conversation conversation) {
    return Message.of(installation, conversation).stream()
        .filter(PublicConversationView::isShown)
        .toList();
  }
}
