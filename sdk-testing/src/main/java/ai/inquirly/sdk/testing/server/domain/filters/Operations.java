package ai.inquirly.sdk.testing.server.domain.filters;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.params.LikePattern;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns the operator of a condition into a test of its left side. */
final class Operations {
  private Operations() {}

  /**
   * The test that an equality makes.
   *
   * @param operator the operator; an unknown one compares with the text of the values
   * @param values one literal or a list of them
   */
  static <R> Function<Operand<R>, RowTest<R>> equality(String operator, JsonNode values) {
    if ("equal_to".equals(operator)) {
      return operand -> operand.in(literals(values));
    }
    if ("not_equal_to".equals(operator)) {
      return operand -> operand.in(literals(values)).negated();
    }
    String plain = values.isContainerNode() ? values.toString() : Cast.text(values);
    JsonNode text = TextNode.valueOf(plain == null ? "" : plain);
    return operand -> operand.in(List.of(text));
  }

  /** Whether a text contains one of the values. */
  static <R> Function<Operand<R>, RowTest<R>> contains(Condition condition) {
    List<LikePattern> patterns = new ArrayList<>();
    for (JsonNode value : listed(condition.values())) {
      if (!value.isTextual()) {
        throw new InternalFailure("undefined method `strip' for " + value);
      }
      patterns.add(LikePattern.anyCase("%" + value.textValue().strip() + "%"));
    }
    return operand -> operand.likeAny(patterns);
  }

  /** The condition that a date is earlier than so many days ago. */
  static Condition daysBefore(Condition condition, LocalDate today) {
    JsonNode days = condition.first();
    if (days.isBoolean() || days.isContainerNode()) {
      throw new InternalFailure("undefined method `to_i' for " + days);
    }
    long number = days.isNull() ? 0 : Cast.leadingInteger(days.asText());
    return condition.comparing("is_less_than", today.minusDays(number).toString());
  }

  /** The literals of a list in a comparison, or of a single value. */
  static List<JsonNode> literals(JsonNode values) {
    List<JsonNode> literals = listed(values);
    if (literals.stream().anyMatch(JsonNode::isContainerNode)) {
      throw new InternalFailure("can't quote " + values);
    }
    return literals;
  }

  private static List<JsonNode> listed(JsonNode values) {
    List<JsonNode> listed = new ArrayList<>();
    if (values.isArray()) {
      values.forEach(listed::add);
    } else {
      listed.add(values);
    }
    return listed;
  }
}
