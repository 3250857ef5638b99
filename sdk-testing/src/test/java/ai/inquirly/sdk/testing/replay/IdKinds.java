package ai.inquirly.sdk.testing.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Tells of which kind of record a number is the id, by the names around it. */
final class IdKinds {
  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("accounts", "account"),
          Map.entry("account_id", "account"),
          Map.entry("account", "account"),
          Map.entry("users", "user"),
          Map.entry("user", "user"),
          Map.entry("user_id", "user"),
          Map.entry("user_ids", "user"),
          Map.entry("assignee_id", "user"),
          Map.entry("assignee", "user"),
          Map.entry("author_id", "user"),
          Map.entry("author", "user"),
          Map.entry("agents", "user"),
          Map.entry("assignments", "user"),
          Map.entry("inbox_members", "user"),
          Map.entry("team_members", "user"),
          Map.entry("profile", "user"),
          Map.entry("account_users", "account_user"),
          Map.entry("agent_bots", "agent_bot"),
          Map.entry("agent_bot", "agent_bot"),
          Map.entry("set_agent_bot", "agent_bot"),
          Map.entry("inboxes", "inbox"),
          Map.entry("inbox", "inbox"),
          Map.entry("inbox_id", "inbox"),
          Map.entry("inbox_ids", "inbox"),
          Map.entry("channel_id", "channel"),
          Map.entry("contacts", "contact"),
          Map.entry("contact", "contact"),
          Map.entry("contact_id", "contact"),
          Map.entry("conversations", "conversation"),
          Map.entry("conversation_id", "conversation"),
          Map.entry("messages", "message"),
          Map.entry("message_id", "message"),
          Map.entry("before", "message"),
          Map.entry("after", "message"),
          Map.entry("in_reply_to", "message"),
          Map.entry("last_non_activity_message", "message"),
          Map.entry("attachments", "attachment"),
          Map.entry("teams", "team"),
          Map.entry("team", "team"),
          Map.entry("team_id", "team"),
          Map.entry("canned_responses", "canned_response"),
          Map.entry("custom_attribute_definitions", "custom_attribute"),
          Map.entry("custom_filters", "custom_filter"),
          Map.entry("automation_rules", "automation_rule"),
          Map.entry("portals", "portal"),
          Map.entry("portal_id", "portal"),
          Map.entry("categories", "category"),
          Map.entry("category", "category"),
          Map.entry("category_id", "category"),
          Map.entry("parent_category_id", "category"),
          Map.entry("articles", "article"),
          Map.entry("hooks", "hook"),
          Map.entry("webhooks", "webhook"),
          Map.entry("webhook", "webhook"),
          Map.entry("labels", "label"),
          Map.entry("macros", "macro"),
          Map.entry("notes", "note"),
          Map.entry("notifications", "notification"));

  private IdKinds() {}

  /** The kind that a name stands for, or null. */
  static String ofName(String name) {
    return BY_NAME.get(name);
  }

  /** The kind of the records that a path serves. */
  static String ofPath(String path) {
    String kind = "";
    for (String segment : path.split("/")) {
      kind = BY_NAME.getOrDefault(segment, kind);
    }
    return kind;
  }

  /** The kind of an object that lies under a name, inside an object of another kind. */
  static String ofObject(String name, JsonNode object, String outer) {
    if (name.equals("sender")) {
      return object.path("type").asText("contact");
    }
    return BY_NAME.getOrDefault(name, outer);
  }
}
