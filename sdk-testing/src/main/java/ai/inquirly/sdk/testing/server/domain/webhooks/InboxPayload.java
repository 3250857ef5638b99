package ai.inquirly.sdk.testing.server.domain.webhooks;

import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.WorkingHour;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** An inbox as deliveries tell it: neither its id nor its name, but its channel's row. */
final class InboxPayload {
  private static final List<Column<?>> TOLD =
      List.of(
          Inbox.ALLOW_MESSAGES_AFTER_RESOLVED,
          Inbox.LOCK_TO_SINGLE_CONVERSATION,
          Inbox.AUTO_ASSIGNMENT_CONFIG,
          Inbox.ENABLE_AUTO_ASSIGNMENT,
          Inbox.ENABLE_EMAIL_COLLECT,
          Inbox.GREETING_ENABLED,
          Inbox.GREETING_MESSAGE,
          Inbox.CSAT_SURVEY_ENABLED,
          Inbox.BUSINESS_NAME,
          Inbox.SENDER_NAME_TYPE,
          Inbox.TIMEZONE,
          Inbox.OUT_OF_OFFICE_MESSAGE,
          Inbox.WORKING_HOURS_ENABLED);

  private InboxPayload() {}

  static ObjectNode json(Installation installation, Inbox inbox) {
    ObjectNode row = RecordView.json(inbox);
    ObjectNode json = Json.object();
    TOLD.forEach(column -> json.set(column.name(), row.get(column.name())));
    json.set(
        "working_hours",
        Json.array(
            installation.table(WorkingHour.ENTITY).where(WorkingHour.INBOX_ID, inbox.id()),
            RecordView::json));
    json.set("created_at", row.get("created_at"));
    json.set("updated_at", row.get("updated_at"));
    return json.set("channel", channel(inbox.channel(installation)));
  }

  /** What the channel's own kind has, under the channel's own id. */
  private static ObjectNode channel(Channel channel) {
    ObjectNode row = RecordView.json(channel);
    ObjectNode settings = (ObjectNode) row.remove(Channel.SETTINGS.name());
    row.remove(List.of(Channel.TYPE.name(), Channel.NUMBER.name()));
    row.properties().removeIf(value -> value.getValue().isNull());
    return Json.merged(row, settings).put("id", channel.get(Channel.NUMBER));
  }
}
