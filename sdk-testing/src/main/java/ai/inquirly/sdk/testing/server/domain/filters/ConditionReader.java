package ai.inquirly.sdk.testing.server.domain.filters;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.params.Cast;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Turns conditions into tests, one after the other: after the first custom attribute, later
 * conditions are read differently.
 *
 * @param <R> the kind of row
 */
final class ConditionReader<R> {
  private final FilterSubject<R> subject;
  private final CustomAttributes customAttributes;
  private final LocalDate today;
  private boolean afterCustom;

  ConditionReader(FilterSubject<R> subject, CustomAttributes customAttributes, LocalDate today) {
    this.subject = subject;
    this.customAttributes = customAttributes;
    this.today = today;
  }

  /** Adds the test of a condition to an expression. */
  void read(Condition condition, FilterExpression<R> expression) {
    FilterKey<R> key = subject.keys().get(condition.key());
    if (key != null && !key.operators().contains(condition.operator())) {
      throw Refusals.unknownOperator(condition.key(), key.operators());
    }
    if (!condition.asksForPresence() && condition.hasNoValues()) {
      throw Refusals.noValues(condition.key());
    }
    if (key == null) {
      readCustom(condition, expression);
    } else if (key.isLabels()) {
      expression.add(labels(condition), condition.joint());
    } else {
      expression.add(operation(condition, SqlType.DATE).apply(key.operand()), condition.joint());
    }
  }

  /** The server reads the condition before it looks for the attribute, and once more after. */
  private void readCustom(Condition sent, FilterExpression<R> expression) {
    boolean daysBefore = "days_before".equals(sent.operator());
    Condition condition = daysBefore ? Operations.daysBefore(sent, today) : sent;
    String model = subject.customModel();
    if (!isOrder(condition)) {
      operation(condition, null);
    }
    if (!customAttributes.isDefined(model, condition.key())) {
      throw Refusals.unknownKey(condition.key(), subject.keys().keySet());
    }
    afterCustom = true;
    Operand<R> operand =
        customAttributes.operand(model, condition.key(), subject::customAttributes);
    SqlType literalType = isOrder(condition) ? orderType(condition) : null;
    if (literalType != null && literalType != operand.type()) {
      throw new InternalFailure(operand.type() + " cannot be compared with " + literalType);
    }
    RowTest<R> test = operation(condition, literalType).apply(operand);
    expression.add(test, condition.joint());
    if ("not_equal_to".equals(condition.operator())) {
      expression.addOr(operand.present().negated());
    }
  }

  private SqlType orderType(Condition condition) {
    String model =
        condition.customModel().isBlank() ? subject.customModel() : condition.customModel();
    return customAttributes.type(model, condition.key());
  }

  private static boolean isOrder(Condition condition) {
    return "is_less_than".equals(condition.operator())
        || "is_greater_than".equals(condition.operator());
  }

  private Function<Operand<R>, RowTest<R>> operation(Condition condition, SqlType orderType) {
    String operator = condition.operator() == null ? "" : condition.operator();
    return switch (operator) {
      case "contains" -> Operations.contains(condition);
      case "does_not_contain" -> {
        Function<Operand<R>, RowTest<R>> contains = Operations.contains(condition);
        yield operand -> contains.apply(operand).negated();
      }
      case "is_present" -> Operand::present;
      case "is_not_present" -> operand -> operand.present().negated();
      case "is_greater_than", "is_less_than" -> order(condition, orderType);
      case "days_before" -> order(Operations.daysBefore(condition, today), orderType);
      default -> Operations.equality(operator, subject.equals(condition, afterCustom));
    };
  }

  private Function<Operand<R>, RowTest<R>> order(Condition condition, SqlType type) {
    JsonNode value = condition.first();
    String text = value.isContainerNode() ? value.toString() : Cast.text(value);
    if (text != null && text.contains("'")) {
      throw new InternalFailure("the quote ends the literal");
    }
    Comparable<?> literal = type.read(text == null ? "" : text);
    boolean less = "is_less_than".equals(condition.operator());
    return operand -> operand.ordered(less, literal);
  }

  private RowTest<R> labels(Condition condition) {
    JsonNode values = subject.equals(condition, afterCustom);
    if (condition.asksForPresence()) {
      RowTest<R> present = row -> !subject.labels(row).isEmpty();
      return "is_present".equals(condition.operator()) ? present : present.negated();
    }
    List<String> names =
        Operations.literals(values).stream()
            .map(name -> (String) SqlType.TEXT.literal(name))
            .toList();
    RowTest<R> labelled = row -> subject.labels(row).stream().anyMatch(names::contains);
    return "equal_to".equals(condition.operator()) ? labelled : labelled.negated();
  }
}
