package ai.inquirly.sdk.testing.server.domain.filters;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.Set;

/**
 * One condition of a filter, as it was sent.
 *
 * @param key the name of the attribute, or null
 * @param operator what is asked of it, or null
 * @param values what it is compared with, of whatever JSON kind; never null
 * @param joint what joins it with the next condition: AND, OR, or an empty text
 * @param customModel the kind of custom attributes that comparisons go by, empty for the usual
 */
record Condition(String key, String operator, JsonNode values, String joint, String customModel) {
  private static final Set<String> JOINTS = Set.of("AND", "OR", "");

  static Condition of(JsonNode sent) {
    JsonNode joint = sent.path("query_operator");
    if (!joint.isNull() && !joint.isMissingNode() && !joint.isTextual()) {
      throw new InternalFailure("query_operator is no text");
    }
    JsonNode values = sent.get("values");
    return new Condition(
        text(sent, "attribute_key"),
        text(sent, "filter_operator"),
        values == null ? NullNode.getInstance() : values,
        joint.isTextual() ? joint.textValue().toUpperCase(Locale.ROOT) : "",
        sent.path("custom_attribute_type").asText(""));
  }

  /** Whether the joint is one that the server knows. */
  boolean hasKnownJoint() {
    return JOINTS.contains(joint);
  }

  /** Whether it only asks if there is a value. */
  boolean asksForPresence() {
    return "is_present".equals(operator) || "is_not_present".equals(operator);
  }

  /** Whether there is nothing to compare with. */
  boolean hasNoValues() {
    if (values.isTextual()) {
      return values.textValue().isBlank();
    }
    return values.isNull()
        || values.isContainerNode() && values.isEmpty()
        || values.isBoolean() && !values.booleanValue();
  }

  /**
   * The first value: of a list the first, of a text its first letter, of a number its last bit.
   *
   * @throws InternalFailure if it is neither
   */
  JsonNode first() {
    if (values.isArray()) {
      return values.isEmpty() ? NullNode.getInstance() : values.get(0);
    }
    if (values.isTextual()) {
      return TextNode.valueOf(values.textValue().substring(0, 1));
    }
    if (values.isIntegralNumber()) {
      return IntNode.valueOf(values.bigIntegerValue().testBit(0) ? 1 : 0);
    }
    if (values.isObject()) {
      return NullNode.getInstance();
    }
    throw new InternalFailure("values is no list");
  }

  /** The same with another operator and value, as the server rewrites a number of days. */
  Condition comparing(String otherOperator, String value) {
    JsonNode list = JsonNodeFactory.instance.arrayNode().add(value);
    return new Condition(key, otherOperator, list, joint, customModel);
  }

  private static String text(JsonNode sent, String name) {
    JsonNode value = sent.get(name);
    return value == null || value.isNull() ? null : value.asText();
  }
}
