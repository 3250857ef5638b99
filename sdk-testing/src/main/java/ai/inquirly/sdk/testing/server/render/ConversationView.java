package ai.inquirly.sdk.testing.server.render;

import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.Rows;
import ai.inquirly.sdk.testing.server.state.Team;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** A conversation as every operation of the application plane serves it that serves one. */
public final class ConversationView {
  private static final int UNREAD_LIMIT = 10;

  private ConversationView() {}

  /**
   * A conversation.
   *
   * @param caller the calling user, whom the team's is_member is about; null for a bot
   */
  public static ObjectNode json(Installation installation, Conversation conversation, User caller) {
    Rows<Message> messages = Message.of(installation, conversation);
    ObjectNode json = Json.object("meta", meta(installation, conversation, caller));
    json.put("id", conversation.get(Conversation.DISPLAY_ID));
    ArrayNode last = json.putArray("messages");
    Message newest = newest(messages, false);
    if (newest != null) {
      last.add(MessageView.event(installation, newest));
    }
    json.put("account_id", conversation.get(Conversation.ACCOUNT_ID))
        .put("uuid", conversation.get(Conversation.UUID))
        .<ObjectNode>set(
            "additional_attributes",
            Json.orEmpty(conversation.get(Conversation.ADDITIONAL_ATTRIBUTES)))
        .put("agent_last_seen_at", epoch(conversation.get(Conversation.AGENT_LAST_SEEN_AT)))
        .put("assignee_last_seen_at", epoch(conversation.get(Conversation.ASSIGNEE_LAST_SEEN_AT)))
        .put("can_reply", ReplyWindow.isOpen(installation, conversation))
        .put("contact_last_seen_at", epoch(conversation.get(Conversation.CONTACT_LAST_SEEN_AT)))
        .set("custom_attributes", Json.orEmpty(conversation.get(Conversation.CUSTOM_ATTRIBUTES)));
    json.put("inbox_id", conversation.get(Conversation.INBOX_ID))
        .<ObjectNode>set("labels", Json.texts(conversation.get(Conversation.LABEL_LIST)))
        .put("muted", conversation.contact(installation).is(Contact.BLOCKED))
        .put("snoozed_until", WireTimes.iso(conversation.get(Conversation.SNOOZED_UNTIL)))
        .put("status", conversation.get(Conversation.STATUS))
        .put("created_at", epoch(conversation.createdAt()))
        .put("updated_at", WireTimes.epochWithFraction(conversation.updatedAt()))
        .put("timestamp", epoch(conversation.get(Conversation.LAST_ACTIVITY_AT)))
        .put("first_reply_created_at", epoch(conversation.get(Conversation.FIRST_REPLY_CREATED_AT)))
        .put("unread_count", unreadCount(installation, conversation));
    Message spoken = newest(messages, true);
    json.set(
        "last_non_activity_message",
        spoken == null ? json.nullNode() : MessageView.event(installation, spoken));
    return json.put("last_activity_at", epoch(conversation.get(Conversation.LAST_ACTIVITY_AT)))
        .put("priority", conversation.get(Conversation.PRIORITY))
        .put("waiting_since", epoch(conversation.get(Conversation.WAITING_SINCE)))
        .put("sla_policy_id", conversation.get(Conversation.SLA_POLICY_ID));
  }

  /** How many messages of the contact no agent has seen, at most ten. */
  public static int unreadCount(Installation installation, Conversation conversation) {
    Instant seen = conversation.get(Conversation.AGENT_LAST_SEEN_AT);
    return (int)
        Message.of(installation, conversation).stream()
            .filter(m -> m.isType("incoming"))
            .filter(m -> seen == null || m.createdAt().isAfter(seen))
            .limit(UNREAD_LIMIT)
            .count();
  }

  private static ObjectNode meta(
      Installation installation, Conversation conversation, User caller) {
    Account account = conversation.account(installation);
    Inbox inbox = conversation.inbox(installation);
    ContactInbox contactInbox = conversation.contactInbox(installation);
    ObjectNode meta =
        Json.object("sender", ContactView.json(installation, conversation.contact(installation)));
    meta.put("channel", inbox.get(Inbox.CHANNEL_TYPE));
    User assignee =
        installation.table(User.ENTITY).find(conversation.get(Conversation.ASSIGNEE_ID));
    if (assignee != null && AccountUser.find(installation, account, assignee) != null) {
      meta.set("assignee", AgentView.json(installation, assignee, account));
    }
    Team team = installation.table(Team.ENTITY).find(conversation.get(Conversation.TEAM_ID));
    if (team != null) {
      meta.set("team", TeamView.json(installation, team, caller));
    }
    return meta.put(
        "hmac_verified",
        contactInbox == null ? null : contactInbox.get(ContactInbox.HMAC_VERIFIED));
  }

  private static Message newest(Rows<Message> messages, boolean withoutActivities) {
    for (Message message : messages.newestFirst()) {
      if (!withoutActivities || !message.isType("activity")) {
        return message;
      }
    }
    return null;
  }

  private static long epoch(Instant time) {
    return WireTimes.epoch(time);
  }
}
