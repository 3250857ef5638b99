package ai.inquirly.sdk.testing.server.domain.webhooks;

import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.WidgetOpening;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The opening of a website's chat as deliveries tell it. */
final class WidgetPayload {
  private static final DateTimeFormatter BROWSER_DATE =
      DateTimeFormatter.ofPattern(
              "EEE MMM dd yyyy HH:mm:ss 'GMT+0000 (Coordinated Universal Time)'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private WidgetPayload() {}

  static ContactInbox contactInbox(Installation installation, WidgetOpening opening) {
    return installation.table(ContactInbox.ENTITY).get(opening.get(WidgetOpening.CONTACT_INBOX_ID));
  }

  static ObjectNode json(Installation installation, WidgetOpening opening, Instant at) {
    ContactInbox contactInbox = contactInbox(installation, opening);
    Inbox inbox = contactInbox.inbox(installation);
    ObjectNode json = Json.object().put("id", contactInbox.id());
    json.set("contact", ContactPayload.contact(installation, contactInbox.contact(installation)));
    json.set("inbox", MessagePayload.inbox(inbox));
    json.set("account", ContactPayload.account(installation, inbox.get(Inbox.ACCOUNT_ID)));
    json.set("current_conversation", lastConversation(installation, contactInbox));
    json.put("source_id", contactInbox.get(ContactInbox.SOURCE_ID));
    return json.set("event_info", visit(opening, at));
  }

  private static JsonNode lastConversation(Installation installation, ContactInbox contactInbox) {
    for (Conversation conversation :
        installation
            .table(Conversation.ENTITY)
            .where(Conversation.CONTACT_INBOX_ID, contactInbox.id())
            .newestFirst()) {
      return ConversationPayload.json(installation, conversation);
    }
    return Json.object().nullNode();
  }

  /** What the browser tells of itself and of the page. */
  private static ObjectNode visit(WidgetOpening opening, Instant at) {
    ObjectNode info =
        Json.object("initiated_at", Json.object().put("timestamp", BROWSER_DATE.format(at)));
    info.put("referer", opening.get(WidgetOpening.REFERER));
    info.put("widget_language", "en").put("browser_language", "en");
    return info.set(
        "browser",
        Json.object()
            .put("browser_name", "Firefox")
            .put("browser_version", "128.0")
            .put("device_name", "Unknown")
            .put("platform_name", "Generic Linux")
            .put("platform_version", "0"));
  }
}
