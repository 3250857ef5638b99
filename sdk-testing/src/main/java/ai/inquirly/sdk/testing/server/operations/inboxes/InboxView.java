package ai.inquirly.sdk.testing.server.operations.inboxes;

import ai.inquirly.sdk.testing.server.domain.inboxes.Channels;
import ai.inquirly.sdk.testing.server.domain.inboxes.WorkingHours;
import ai.inquirly.sdk.testing.server.render.FileUrls;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Portal;
import ai.inquirly.sdk.testing.server.state.WorkingHour;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** An inbox with what its channel adds; secrets are for administrators. */
public final class InboxView {
  private static final List<Column<?>> OF_A_DAY =
      List.of(
          WorkingHour.DAY_OF_WEEK,
          WorkingHour.CLOSED_ALL_DAY,
          WorkingHour.OPEN_HOUR,
          WorkingHour.OPEN_MINUTES,
          WorkingHour.CLOSE_HOUR,
          WorkingHour.CLOSE_MINUTES,
          WorkingHour.OPEN_ALL_DAY);

  private InboxView() {}

  /** An inbox. */
  public static ObjectNode json(Installation installation, Inbox inbox, boolean administrator) {
    ObjectNode json =
        Json.object()
            .put("id", inbox.id())
            .put("avatar_url", FileUrls.avatar(installation, inbox.get(Inbox.AVATAR_ID)));
    add(
        json,
        inbox,
        Inbox.CHANNEL_ID,
        Inbox.NAME,
        Inbox.CHANNEL_TYPE,
        Inbox.GREETING_ENABLED,
        Inbox.GREETING_MESSAGE,
        Inbox.WORKING_HOURS_ENABLED,
        Inbox.ENABLE_EMAIL_COLLECT,
        Inbox.CSAT_SURVEY_ENABLED,
        Inbox.ENABLE_AUTO_ASSIGNMENT,
        Inbox.AUTO_ASSIGNMENT_CONFIG,
        Inbox.OUT_OF_OFFICE_MESSAGE);
    json.set(
        "working_hours",
        Json.array(new WorkingHours(installation, inbox).days(), InboxView::workingHour));
    Channel channel = inbox.channel(installation);
    add(json, inbox, Inbox.TIMEZONE);
    json.put("callback_webhook_url", callbackUrl(installation, channel));
    add(
        json,
        inbox,
        Inbox.ALLOW_MESSAGES_AFTER_RESOLVED,
        Inbox.LOCK_TO_SINGLE_CONVERSATION,
        Inbox.SENDER_NAME_TYPE,
        Inbox.BUSINESS_NAME);
    addHelpCenter(installation, inbox, json);
    new ChannelView(installation, channel, administrator).add(json);
    return json;
  }

  private static void addHelpCenter(Installation installation, Inbox inbox, ObjectNode json) {
    Portal portal = installation.table(Portal.ENTITY).find(inbox.get(Inbox.PORTAL_ID));
    if (portal != null) {
      json.putObject("help_center")
          .put("name", portal.get(Portal.NAME))
          .put("slug", portal.get(Portal.SLUG));
    }
  }

  private static void add(ObjectNode json, Inbox inbox, Column<?>... columns) {
    for (Column<?> column : columns) {
      json.set(column.name(), RecordView.value(inbox.get(column)));
    }
  }

  private static ObjectNode workingHour(WorkingHour day) {
    ObjectNode json = Json.object();
    OF_A_DAY.forEach(column -> json.set(column.name(), RecordView.value(day.get(column))));
    return json;
  }

  /** Where some providers send what is written to the channel. */
  private static String callbackUrl(Installation installation, Channel channel) {
    String phone = channel.get(Channel.PHONE_NUMBER);
    String path =
        switch (channel.get(Channel.TYPE)) {
          case "Channel::TwilioSms" -> "/twilio/callback";
          case "Channel::Sms" -> "/webhooks/sms/" + phone.replaceFirst("^\\+", "");
          case "Channel::Line" ->
              "/webhooks/line/" + Channels.value(channel, "line_channel_id").asText();
          case "Channel::Whatsapp" -> "/webhooks/whatsapp/" + phone;
          default -> null;
        };
    return path == null ? null : installation.origin() + path;
  }
}
