package ai.inquirly.sdk.testing.server.domain.inboxes;

import static ai.inquirly.sdk.testing.server.domain.inboxes.ChannelAttribute.flag;
import static ai.inquirly.sdk.testing.server.domain.inboxes.ChannelAttribute.flags;
import static ai.inquirly.sdk.testing.server.domain.inboxes.ChannelAttribute.integer;
import static ai.inquirly.sdk.testing.server.domain.inboxes.ChannelAttribute.object;
import static ai.inquirly.sdk.testing.server.domain.inboxes.ChannelAttribute.text;
import static ai.inquirly.sdk.testing.server.domain.inboxes.ChannelAttribute.words;

import ai.inquirly.sdk.testing.server.state.ChannelType;
import java.util.List;
import java.util.Locale;

/** A kind of channel: its word in requests, its class in answers, and what may be set in it. */
enum ChannelKind {
  WEB_WIDGET(
      ChannelType.WEB_WIDGET,
      text("website_url", null),
      text("widget_color", "#1f93ff"),
      text("welcome_title", null),
      text("welcome_tagline", null),
      words("reply_time", "in_a_few_minutes", "in_a_few_hours", "in_a_day"),
      flag("pre_chat_form_enabled", false),
      flag("continuity_via_email", true),
      flag("hmac_mandatory", false),
      object("pre_chat_form_options"),
      flags(new FeatureFlags())),
  API(
      ChannelType.API,
      text("webhook_url", null),
      flag("hmac_mandatory", false),
      object("additional_attributes")),
  EMAIL(
      ChannelType.EMAIL,
      text("email", null),
      flag("imap_enabled", false),
      text("imap_login", ""),
      text("imap_password", ""),
      text("imap_address", ""),
      integer("imap_port", 0),
      flag("imap_enable_ssl", true),
      flag("smtp_enabled", false),
      text("smtp_login", ""),
      text("smtp_password", ""),
      text("smtp_address", ""),
      integer("smtp_port", 0),
      text("smtp_domain", ""),
      flag("smtp_enable_starttls_auto", true),
      flag("smtp_enable_ssl_tls", false),
      text("smtp_openssl_verify_mode", "none"),
      text("smtp_authentication", "login"),
      text("provider", null)),
  LINE(
      ChannelType.LINE,
      text("line_channel_id", null),
      text("line_channel_secret", null),
      text("line_channel_token", null)),
  TELEGRAM(ChannelType.TELEGRAM, text("bot_token", null)),
  WHATSAPP(
      ChannelType.WHATSAPP,
      text("phone_number", null),
      text("provider", "default"),
      object("provider_config")),
  SMS(ChannelType.SMS, text("phone_number", null), object("provider_config"));

  private final String type;
  private final List<ChannelAttribute> attributes;

  ChannelKind(String type, ChannelAttribute... attributes) {
    this.type = type;
    this.attributes = List.of(attributes);
  }

  /** The kind that a request names, or null. */
  static ChannelKind ofWord(String word) {
    for (ChannelKind kind : values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return kind;
      }
    }
    return null;
  }

  /** The kind with this class; null for channels that cannot be made or changed by requests. */
  static ChannelKind ofType(String type) {
    for (ChannelKind kind : values()) {
      if (kind.type.equals(type)) {
        return kind;
      }
    }
    return null;
  }

  String type() {
    return type;
  }

  List<ChannelAttribute> attributes() {
    return attributes;
  }
}
