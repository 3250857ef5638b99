package ai.inquirly.sdk.testing.server.domain.messages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What decides whether a part of a template is shown. */
@FunctionalInterface
interface LiquidCondition {
  /** Two values and what is asked of them. */
  Pattern COMPARISON = Pattern.compile("(.+?)\\s*(==|!=|<>|>=|<=|>|<|\\bcontains\\b)\\s*(.+)");

  /** Two conditions; the server reads them from the right. */
  Pattern COMBINATION = Pattern.compile("(.+?)\\s+(and|or)\\s+(.+)", Pattern.DOTALL);

  /** Whether it holds for these values. */
  boolean holds(JsonNode values);

  /** Reads a condition. */
  static LiquidCondition parse(String text) {
    Matcher combination = COMBINATION.matcher(text.trim());
    if (combination.matches()) {
      LiquidCondition left = parse(combination.group(1));
      LiquidCondition right = parse(combination.group(3));
      return combination.group(2).equals("and")
          ? values -> left.holds(values) && right.holds(values)
          : values -> left.holds(values) || right.holds(values);
    }
    Matcher comparison = COMPARISON.matcher(text.trim());
    if (!comparison.matches()) {
      LiquidExpression value = LiquidExpression.parse(text);
      return values -> value.isTrue(values);
    }
    LiquidExpression left = LiquidExpression.parse(comparison.group(1));
    LiquidExpression right = LiquidExpression.parse(comparison.group(3));
    String operator = comparison.group(2);
    return values -> compare(left.text(values), operator, right.text(values));
  }

  private static boolean compare(String left, String operator, String right) {
    return switch (operator) {
      case "==" -> left.equals(right);
      case "!=", "<>" -> !left.equals(right);
      case "contains" -> left.contains(right);
      default -> compareNumbers(left, operator, right);
    };
  }

  private static boolean compareNumbers(String left, String operator, String right) {
    try {
      int order = Double.compare(Double.parseDouble(left), Double.parseDouble(right));
      return operator.endsWith("=") && order == 0
          || (operator.startsWith("<") ? order < 0 : order > 0);
    } catch (NumberFormatException noNumbers) {
      return false;
    }
  }
}
