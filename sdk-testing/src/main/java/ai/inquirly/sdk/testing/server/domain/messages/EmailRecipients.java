package ai.inquirly.sdk.testing.server.domain.messages;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.Inbox;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The recipients that every message of an email inbox keeps. */
final class EmailRecipients {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+"
              + "@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
              + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");

  private EmailRecipients() {}

  static void addTo(ObjectNode attributes, Inbox inbox, Params params) {
    if (!inbox.isOf(ChannelType.EMAIL)) {
      return;
    }
    for (String name : List.of("cc_emails", "bcc_emails", "to_emails")) {
      List<String> addresses = addresses(name, params);
      if (!addresses.stream().allMatch(address -> ADDRESS.matcher(address).matches())) {
        throw new InternalFailure("Invalid email address");
      }
      attributes.set(name, Json.texts(addresses));
    }
  }

  private static List<String> addresses(String name, Params params) {
    if (!params.isPresent(name)) {
      return List.of();
    }
    if (!params.get(name).isTextual()) {
      throw new InternalFailure("undefined method `gsub' for " + params.get(name));
    }
    String text = params.text(name).replaceAll("\\s+", "");
    return Stream.of(text.split(",")).toList();
  }
}
