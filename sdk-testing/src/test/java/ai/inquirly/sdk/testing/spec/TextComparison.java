package ai.inquirly.sdk.testing.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;

/** Holds a value that travels as text, in a query or a form, against the schema of its kind. */
final class TextComparison {
  private TextComparison() {}

  static List<String> differences(ServedSpec spec, String text, JsonNode schema) {
    return SchemaComparison.differences(spec, typed(text, spec.resolved(schema)), schema);
  }

  /** The value that the text stands for; the text itself if it is not of the schema's kind. */
  static JsonNode typed(String text, JsonNode schema) {
    String type = schema.path("type").asText();
    boolean fits =
        switch (type) {
          case "integer" -> text.matches("-?\\d+");
          case "number" -> text.matches("-?\\d+(\\.\\d+)?");
          case "boolean" -> text.matches("true|false");
          default -> false;
        };
    if (!fits) {
      return TextNode.valueOf(text);
    }
    return switch (type) {
      case "integer" -> JsonNodeFactory.instance.numberNode(Long.parseLong(text));
      case "number" -> JsonNodeFactory.instance.numberNode(Double.parseDouble(text));
      default -> JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(text));
    };
  }
}
