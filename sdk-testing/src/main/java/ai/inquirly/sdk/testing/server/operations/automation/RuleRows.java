package ai.inquirly.sdk.testing.server.operations.automation;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** The conditions or actions of a rule as the checks look through them; any form may come. */
final class RuleRows {
  private RuleRows() {}

  /** The elements of a list, null for nothing. */
  static JsonNode of(JsonNode stored) {
    if (stored == null || stored.isNull()) {
      return null;
    }
    if (!stored.isArray()) {
      throw new InternalFailure("no list");
    }
    return stored;
  }

  /** Actions may also be an object, of which the keys are looked at. */
  static JsonNode ofActions(JsonNode stored) {
    if (stored == null || !stored.isObject()) {
      return of(stored);
    }
    ArrayNode keys = JsonNodeFactory.instance.arrayNode();
    stored.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** The value of each element under a name, JSON null where it has none. */
  static List<JsonNode> values(JsonNode rows, String name) {
    List<JsonNode> values = new ArrayList<>();
    if (rows != null) {
      for (JsonNode row : rows) {
        if (row.isNumber() || row.isBoolean()) {
          throw new InternalFailure("an element must have keys");
        }
        values.add(value(row, name));
      }
    }
    return values;
  }

  /** A text that contains the name has it as its value, as texts in the server's language do. */
  private static JsonNode value(JsonNode row, String name) {
    if (row.isTextual() && row.textValue().contains(name)) {
      return TextNode.valueOf(name);
    }
    JsonNode value = row.get(name);
    return value == null ? NullNode.getInstance() : value;
  }
}
