package ai.inquirly.sdk.testing.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Holds a text, number or flag against its schema, once the JSON kind is right. */
final class ScalarComparison {
  private ScalarComparison() {}

  static Optional<String> difference(JsonNode value, JsonNode schema) {
    String text = value.asText();
    if (schema.has("enum") && !isWord(text, schema)) {
      return Optional.of(" has a word that is not in the enum: " + value);
    }
    if (schema.has("minimum") && value.asDouble() < schema.get("minimum").asDouble()) {
      return Optional.of(" is below the minimum: " + value);
    }
    if (text.length() < schema.path("minLength").asInt()) {
      return Optional.of(" is too short: " + value);
    }
    int longest = schema.path("maxLength").asInt(Integer.MAX_VALUE);
    if (value.isTextual() && text.codePointCount(0, text.length()) > longest) {
      return Optional.of(" is longer than " + longest);
    }
    boolean time =
        switch (schema.path("format").asText()) {
          case "date-time" -> isTime(text);
          case "epoch" -> !value.isTextual() || text.matches("-?\\d+");
          default -> true;
        };
    return time ? Optional.empty() : Optional.of(" is no time: " + value);
  }

  private static boolean isWord(String text, JsonNode schema) {
    boolean anyCase = schema.path("x-case-insensitive").asBoolean();
    return StreamSupport.stream(schema.get("enum").spliterator(), false)
        .map(JsonNode::asText)
        .anyMatch(word -> anyCase ? word.equalsIgnoreCase(text) : word.equals(text));
  }

  private static boolean isTime(String text) {
    try {
      OffsetDateTime.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
