package ai.inquirly.sdk.testing.server.domain.webhooks;

import ai.inquirly.sdk.testing.server.render.ConversationView;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.MessageView;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.render.ReplyWindow;
import ai.inquirly.sdk.testing.server.render.SenderView;
import ai.inquirly.sdk.testing.server.render.WireTimes;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.Team;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** A conversation as deliveries tell it: without its account, with the last thing said. */
final class ConversationPayload {
  private ConversationPayload() {}

  static ObjectNode json(Installation installation, Conversation conversation) {
    Inbox inbox = conversation.inbox(installation);
    ContactInbox contactInbox = conversation.contactInbox(installation);
    ObjectNode json =
        Json.object(
            "additional_attributes",
            Json.orEmpty(conversation.get(Conversation.ADDITIONAL_ATTRIBUTES)));
    json.put("can_reply", ReplyWindow.isOpen(installation, conversation));
    json.put("channel", inbox.get(Inbox.CHANNEL_TYPE));
    json.set(
        "contact_inbox", contactInbox == null ? json.nullNode() : RecordView.json(contactInbox));
    json.put("id", conversation.get(Conversation.DISPLAY_ID));
    json.put("inbox_id", inbox.id());
    json.set("messages", lastMessage(installation, conversation));
    json.set("labels", Json.texts(conversation.get(Conversation.LABEL_LIST)));
    json.set("meta", meta(installation, conversation, contactInbox));
    json.put("status", conversation.get(Conversation.STATUS));
    json.set("custom_attributes", Json.orEmpty(conversation.get(Conversation.CUSTOM_ATTRIBUTES)));
    json.put("snoozed_until", WireTimes.iso(conversation.get(Conversation.SNOOZED_UNTIL)));
    json.put("unread_count", ConversationView.unreadCount(installation, conversation));
    Instant firstReply = conversation.get(Conversation.FIRST_REPLY_CREATED_AT);
    json.put("first_reply_created_at", WireTimes.iso(firstReply));
    json.put("priority", conversation.get(Conversation.PRIORITY));
    addTimes(conversation, json);
    return json;
  }

  private static void addTimes(Conversation conversation, ObjectNode json) {
    putEpoch(json, conversation, Conversation.WAITING_SINCE);
    putEpoch(json, conversation, Conversation.AGENT_LAST_SEEN_AT);
    putEpoch(json, conversation, Conversation.CONTACT_LAST_SEEN_AT);
    putEpoch(json, conversation, Conversation.LAST_ACTIVITY_AT);
    json.put("timestamp", WireTimes.epoch(conversation.get(Conversation.LAST_ACTIVITY_AT)));
    json.put("created_at", WireTimes.epoch(conversation.createdAt()));
    json.put("updated_at", WireTimes.epochWithFraction(conversation.updatedAt()));
  }

  private static void putEpoch(ObjectNode json, Conversation conversation, Column<Instant> column) {
    json.put(column.name(), WireTimes.epoch(conversation.get(column)));
  }

  /** The last message that is no activity and no private note, if there is one. */
  private static ArrayNode lastMessage(Installation installation, Conversation conversation) {
    ArrayNode messages = Json.object().putArray("messages");
    for (Message message : Message.of(installation, conversation).newestFirst()) {
      if (!message.isType("activity") && !message.is(Message.PRIVATE)) {
        return messages.add(MessageView.event(installation, message, null));
      }
    }
    return messages;
  }

  private static ObjectNode meta(
      Installation installation, Conversation conversation, ContactInbox contactInbox) {
    ObjectNode meta =
        Json.object("sender", SenderView.contact(installation, conversation.contact(installation)));
    User assignee =
        installation.table(User.ENTITY).find(conversation.get(Conversation.ASSIGNEE_ID));
    meta.set(
        "assignee",
        assignee == null ? meta.nullNode() : SenderView.user(installation, assignee, null));
    Team team = installation.table(Team.ENTITY).find(conversation.get(Conversation.TEAM_ID));
    meta.set(
        "team",
        team == null
            ? meta.nullNode()
            : Json.object().put("id", team.id()).put("name", team.get(Team.NAME)));
    return meta.put(
        "hmac_verified",
        contactInbox == null ? null : contactInbox.get(ContactInbox.HMAC_VERIFIED));
  }
}
