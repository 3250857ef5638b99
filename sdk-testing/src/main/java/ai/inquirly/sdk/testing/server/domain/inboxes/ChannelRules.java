package ai.inquirly.sdk.testing.server.domain.inboxes;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.Installation;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What the values of a channel must be like. Providers are not asked: credentials that look
 * complete are taken.
 */
final class ChannelRules {
  private static final int URL_LIMIT = 2048;
  private static final String REPLY_WINDOW = "agent_reply_time_window";

  private final Installation installation;

  ChannelRules(Installation installation) {
    this.installation = installation;
  }

  void check(ChannelKind kind, Channel channel) {
    ValidationErrors errors = new ValidationErrors();
    checkLengths(kind, channel, errors);
    switch (kind) {
      case WEB_WIDGET -> checkWebsite(channel, errors);
      case API -> checkReplyWindow(channel, errors);
      case EMAIL -> checkEmail(channel, errors);
      case LINE -> {
        requireOwn("line_channel_id", channel, errors);
        errors.requireText("line_channel_secret", text(channel, "line_channel_secret"));
        errors.requireText("line_channel_token", text(channel, "line_channel_token"));
      }
      case TELEGRAM -> {
        requireOwn("bot_token", channel, errors);
        if (!String.valueOf(text(channel, "bot_token")).matches("\\d+:.+")) {
          errors.add("bot_token", "invalid token");
        }
      }
      case WHATSAPP -> checkWhatsapp(channel, errors);
      default -> requireOwn("phone_number", channel, errors);
    }
    errors.check();
  }

  private static void checkLengths(ChannelKind kind, Channel channel, ValidationErrors errors) {
    for (ChannelAttribute attribute : kind.attributes()) {
      JsonNode value = Channels.value(channel, attribute.name());
      if (value.isTextual()) {
        boolean url = attribute.name().equals("webhook_url");
        errors.limitLength(
            attribute.name(), value.textValue(), url ? URL_LIMIT : ValidationErrors.STRING_LIMIT);
      }
    }
  }

  private static void checkWebsite(Channel channel, ValidationErrors errors) {
    errors
        .requireText("website_url", text(channel, "website_url"))
        .requireText("widget_color", text(channel, "widget_color"));
    if (errors.isEmpty() && Channels.value(channel, "continuity_via_email").isNull()) {
      throw new InternalFailure("the database refuses null in continuity_via_email");
    }
  }

  private static void checkReplyWindow(Channel channel, ValidationErrors errors) {
    JsonNode window = channel.get(Channel.ADDITIONAL_ATTRIBUTES).path(REPLY_WINDOW);
    boolean blank =
        window.isMissingNode()
            || window.isNull()
            || window.isBoolean() && !window.booleanValue()
            || window.isTextual() && window.textValue().isBlank()
            || window.isContainerNode() && window.isEmpty();
    if (blank) {
      return;
    }
    if (window.isContainerNode() || window.isBoolean()) {
      throw new InternalFailure("the reply window is no number");
    }
    if (Cast.integer(window) <= 0) {
      errors.add(REPLY_WINDOW, REPLY_WINDOW + " must be greater than 0");
    }
  }

  private void checkEmail(Channel channel, ValidationErrors errors) {
    String email = channel.get(Channel.EMAIL);
    if (email == null) {
      throw new InternalFailure("the database refuses a mail channel without an address");
    }
    if (isTaken("email", channel)) {
      errors.taken("email");
    }
  }

  private void checkWhatsapp(Channel channel, ValidationErrors errors) {
    String provider = channel.get(Channel.PROVIDER);
    if (!List.of("default", "whatsapp_cloud").contains(String.valueOf(provider))) {
      errors.add("provider", "is not included in the list");
    }
    requireOwn("phone_number", channel, errors);
    JsonNode config = Channels.value(channel, "provider_config");
    List<String> needed =
        "whatsapp_cloud".equals(provider)
            ? List.of("api_key", "phone_number_id", "business_account_id")
            : List.of("api_key");
    if (!needed.stream().allMatch(name -> !config.path(name).asText("").isBlank())) {
      errors.add("provider_config", "Invalid Credentials");
    }
  }

  private void requireOwn(String name, Channel channel, ValidationErrors errors) {
    errors.requireText(name, text(channel, name));
    if (isTaken(name, channel)) {
      errors.taken(name);
    }
  }

  private boolean isTaken(String name, Channel channel) {
    JsonNode value = Channels.value(channel, name);
    return !value.isNull()
        && installation
            .table(Channel.ENTITY)
            .where(Channel.TYPE, channel.get(Channel.TYPE))
            .stream()
            .anyMatch(other -> other != channel && Channels.value(other, name).equals(value));
  }

  private static String text(Channel channel, String name) {
    JsonNode value = Channels.value(channel, name);
    return value.isNull() ? null : value.asText();
  }
}
