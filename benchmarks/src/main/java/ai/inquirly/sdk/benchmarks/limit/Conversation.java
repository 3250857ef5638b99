package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One row of the list. */
public record Conversation(
    ConversationMeta meta,
    long id,
    List<Message> messages,
    long accountId,
    String uuid,
    ConversationOrigin additionalAttributes,
    long agentLastSeenAt,
    long assigneeLastSeenAt,
    boolean canReply,
    long contactLastSeenAt,
    Map<String, Object> customAttributes,
    long inboxId,
    List<String> labels,
    boolean muted,
    String snoozedUntil,
    String status,
    long createdAt,
    double updatedAt,
    long timestamp,
    long firstReplyCreatedAt,
    long unreadCount,
    Message lastNonActivityMessage,
    long lastActivityAt,
    String priority,
    long waitingSince,
    Long slaPolicyId,
    Map<String, Object> appliedSla,
    List<Object> slaEvents,
    Long displayId) {
  static Conversation read(JsonParser in) throws IOException {
    ConversationMeta meta = null;
    long id = 0;
    List<Message> messages = null;
    long accountId = 0;
    String uuid = null;
    ConversationOrigin additionalAttributes = null;
    long agentLastSeenAt = 0;
    long assigneeLastSeenAt = 0;
    boolean canReply = false;
    long contactLastSeenAt = 0;
    Map<String, Object> customAttributes = null;
    long inboxId = 0;
    List<String> labels = null;
    boolean muted = false;
    String snoozedUntil = null;
    String status = null;
    long createdAt = 0;
    double updatedAt = 0;
    long timestamp = 0;
    long firstReplyCreatedAt = 0;
    long unreadCount = 0;
    Message lastNonActivityMessage = null;
    long lastActivityAt = 0;
    String priority = null;
    long waitingSince = 0;
    Long slaPolicyId = null;
    Map<String, Object> appliedSla = null;
    List<Object> slaEvents = null;
    Long displayId = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "meta" -> meta = Json.object(in, ConversationMeta::read);
        case "id" -> id = in.nextLongValue(0);
        case "messages" -> messages = Json.list(in, Message::read);
        case "account_id" -> accountId = in.nextLongValue(0);
        case "uuid" -> uuid = Json.text(in);
        case "additional_attributes" ->
            additionalAttributes = Json.object(in, ConversationOrigin::read);
        case "agent_last_seen_at" -> agentLastSeenAt = in.nextLongValue(0);
        case "assignee_last_seen_at" -> assigneeLastSeenAt = in.nextLongValue(0);
        case "can_reply" -> canReply = Json.flag(in);
        case "contact_last_seen_at" -> contactLastSeenAt = in.nextLongValue(0);
        case "custom_attributes" -> customAttributes = Json.map(in);
        case "inbox_id" -> inboxId = in.nextLongValue(0);
        case "labels" -> labels = Json.texts(in);
        case "muted" -> muted = Json.flag(in);
        case "snoozed_until" -> snoozedUntil = Json.text(in);
        case "status" -> status = Json.text(in);
        case "created_at" -> createdAt = in.nextLongValue(0);
        case "updated_at" -> updatedAt = Json.fraction(in);
        case "timestamp" -> timestamp = in.nextLongValue(0);
        case "first_reply_created_at" -> firstReplyCreatedAt = in.nextLongValue(0);
        case "unread_count" -> unreadCount = in.nextLongValue(0);
        case "last_non_activity_message" -> lastNonActivityMessage = Json.object(in, Message::read);
        case "last_activity_at" -> lastActivityAt = in.nextLongValue(0);
        case "priority" -> priority = Json.text(in);
        case "waiting_since" -> waitingSince = in.nextLongValue(0);
        case "sla_policy_id" -> slaPolicyId = Json.number(in);
        case "applied_sla" -> appliedSla = Json.map(in);
        case "sla_events" -> slaEvents = Json.values(in);
        case "display_id" -> displayId = Json.number(in);
        default -> Json.skip(in);
      }
    }
    return new Conversation(
        meta,
        id,
        messages,
        accountId,
        uuid,
        additionalAttributes,
        agentLastSeenAt,
        assigneeLastSeenAt,
        canReply,
        contactLastSeenAt,
        customAttributes,
        inboxId,
        labels,
        muted,
        snoozedUntil,
        status,
        createdAt,
        updatedAt,
        timestamp,
        firstReplyCreatedAt,
        unreadCount,
        lastNonActivityMessage,
        lastActivityAt,
        priority,
        waitingSince,
        slaPolicyId,
        appliedSla,
        slaEvents,
        displayId);
  }
}
