package ai.inquirly.sdk.conformance;

import ai.inquirly.sdk.core.json.WireTime;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;

/**
 * One form of what the server reads alike: fields with and without their root, words and their
 * numbers, times in any form, parameters in query or body.
 */
final class Normal {
  private static final Set<String> TIMES = Set.of("epoch", "date-time");

  private Normal() {}

  /** The fields of a body on one level, with words for numbers and times in one form. */
  static ObjectNode form(RequestNames names, ObjectNode body) {
    ObjectNode fields = names.flat(body);
    fields
        .properties()
        .forEach(
            field -> field.setValue(value(names.bodySchema(field.getKey()), field.getValue())));
    return fields;
  }

  /** The fields of a body and the parameters of a query in one object. */
  static ObjectNode form(RequestNames names, ObjectNode body, ObjectNode query) {
    ObjectNode all = form(names, body);
    query
        .properties()
        .forEach(parameter -> add(all, parameter.getKey().replace("[]", ""), parameter.getValue()));
    return all;
  }

  /** A query has texts only: what came there is compared as text. */
  static JsonNode asText(JsonNode value) {
    if (value instanceof ArrayNode list) {
      ArrayNode texts = list.arrayNode();
      list.forEach(element -> texts.add(asText(element)));
      return texts;
    }
    String text = value.asText();
    return TextNode.valueOf(
        text.matches("-?\\d{1,15}(\\.\\d{1,9})?")
            ? new BigDecimal(text).stripTrailingZeros().toPlainString()
            : text);
  }

  private static void add(ObjectNode all, String name, JsonNode value) {
    JsonNode inBody = all.get(name);
    if (inBody != null && !asText(inBody).equals(asText(value))) {
      all.set(name + " in the query", value);
    } else {
      all.set(name, value);
    }
  }

  private static JsonNode value(JsonNode schema, JsonNode value) {
    if (schema.has("enum") && value.isInt() && schema.path("type").asText().equals("string")) {
      return schema.get("enum").path(value.intValue());
    }
    if (TIMES.contains(schema.path("format").asText()) && value.isValueNode()) {
      Object plain = value.isNumber() ? (Object) value.longValue() : value.asText();
      Instant time = WireTime.parse(plain);
      return time == null ? value : TextNode.valueOf(time.toString());
    }
    return value;
  }
}
