package ai.inquirly.sdk.testing.server.operations.integrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.Locale;

/**
 * The settings that an app asks for: some keys of given types, some of them required, no others.
 */
final class AppSettings {
  private AppSettings() {}

  /** Whether settings are what the app's schema says. */
  static boolean fit(JsonNode settings, JsonNode schema) {
    if (settings == null || !settings.isObject()) {
      return false;
    }
    for (JsonNode name : schema.path("required")) {
      if (!settings.has(name.asText())) {
        return false;
      }
    }
    JsonNode known = schema.path("properties");
    return settings.properties().stream()
        .allMatch(
            setting ->
                known.has(setting.getKey())
                    && isOf(setting.getValue(), known.get(setting.getKey()).path("type").asText()));
  }

  private static boolean isOf(JsonNode value, String type) {
    return value.getNodeType() == JsonNodeType.valueOf(type.toUpperCase(Locale.ROOT));
  }
}
