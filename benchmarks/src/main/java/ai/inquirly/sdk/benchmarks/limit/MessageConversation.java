package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Figures of the conversation of a message. */
public record MessageConversation(
    Long assigneeId, long unreadCount, long lastActivityAt, ContactKey contactInbox) {
  static MessageConversation read(JsonParser in) throws IOException {
    Long assigneeId = null;
    long unreadCount = 0;
    long lastActivityAt = 0;
    ContactKey contactInbox = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "assignee_id" -> assigneeId = Json.number(in);
        case "unread_count" -> unreadCount = in.nextLongValue(0);
        case "last_activity_at" -> lastActivityAt = in.nextLongValue(0);
        case "contact_inbox" -> contactInbox = Json.object(in, ContactKey::read);
        default -> Json.skip(in);
      }
    }
    return new MessageConversation(assigneeId, unreadCount, lastActivityAt, contactInbox);
  }
}
