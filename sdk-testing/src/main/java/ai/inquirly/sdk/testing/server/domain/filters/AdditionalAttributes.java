package ai.inquirly.sdk.testing.server.domain.filters;

import com.fasterxml.jackson.databind.JsonNode;

/** The database's texts of free-form values. */
final class AdditionalAttributes {
  private AdditionalAttributes() {}

  /** A value as text; null if it is absent or null. */
  static String text(JsonNode attributes, String name) {
    JsonNode value = attributes == null ? null : attributes.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    return value.isTextual() ? value.textValue() : value.toString();
  }
}
