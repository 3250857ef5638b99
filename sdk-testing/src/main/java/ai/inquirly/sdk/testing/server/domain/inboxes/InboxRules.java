package ai.inquirly.sdk.testing.server.domain.inboxes;

import ai.inquirly.sdk.testing.server.domain.avatars.Avatars;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.Inbox;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;

/** What an inbox must be like. */
final class InboxRules {
  private static final int MESSAGE_LIMIT = 10_000;
  private static final Set<String> WITH_PLAIN_NAMES =
      Set.of(ChannelType.EMAIL, ChannelType.API, ChannelType.WEB_WIDGET);
  private static final Pattern PLAIN_NAME =
      Pattern.compile("^\\b[^/\\\\<>@]*\\b$", Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final String NAME_RULE =
      "should not start or end with symbols, and it should not have < > / \\ @ characters.";

  private static final Set<String> OLD_ZONES = Set.of("EST", "HST", "MST");

  private InboxRules() {}

  static void check(Inbox inbox, Params sent) {
    ValidationErrors errors = new ValidationErrors();
    checkLengths(inbox, errors);
    Avatars.validate(sent, errors);
    checkName(inbox, errors);
    String zone = inbox.get(Inbox.TIMEZONE);
    if (zone == null || !isZone(zone)) {
      errors.add("timezone", "is not included in the list");
    }
    checkLimit(inbox, errors);
    if (inbox.get(Inbox.CHANNEL_ID) == null) {
      errors.add("channel", "must exist");
    }
    errors.check();
    if (inbox.get(Inbox.LOCK_TO_SINGLE_CONVERSATION) == null
        || inbox.get(Inbox.SENDER_NAME_TYPE) == null) {
      throw new InternalFailure("the database refuses null in these columns");
    }
  }

  /** Java and the server differ in a few old names. */
  private static boolean isZone(String zone) {
    return OLD_ZONES.contains(zone)
        || ZoneId.getAvailableZoneIds().contains(zone) && !zone.startsWith("SystemV/");
  }

  private static void checkLengths(Inbox inbox, ValidationErrors errors) {
    errors
        .limitLength("name", inbox.get(Inbox.NAME), ValidationErrors.STRING_LIMIT)
        .limitLength("greeting_message", inbox.get(Inbox.GREETING_MESSAGE), MESSAGE_LIMIT)
        .limitLength("business_name", inbox.get(Inbox.BUSINESS_NAME), ValidationErrors.STRING_LIMIT)
        .limitLength(
            "out_of_office_message", inbox.get(Inbox.OUT_OF_OFFICE_MESSAGE), MESSAGE_LIMIT);
  }

  private static void checkName(Inbox inbox, ValidationErrors errors) {
    String name = inbox.get(Inbox.NAME);
    errors.requireText("name", name);
    if (WITH_PLAIN_NAMES.contains(String.valueOf(inbox.get(Inbox.CHANNEL_TYPE)))
        && (name == null || !PLAIN_NAME.matcher(name).find())) {
      errors.add("name", NAME_RULE);
    }
  }

  private static void checkLimit(Inbox inbox, ValidationErrors errors) {
    JsonNode config = inbox.get(Inbox.AUTO_ASSIGNMENT_CONFIG);
    JsonNode limit = config == null ? null : config.get("max_assignment_limit");
    if (limit == null || limit.asText("").isBlank() || limit.asText().equals("false")) {
      return;
    }
    Long number = Cast.integer(limit);
    if (number == null || number <= 0) {
      errors.add("auto_assignment_config", "max_assignment_limit must be greater than 0");
    }
  }
}
