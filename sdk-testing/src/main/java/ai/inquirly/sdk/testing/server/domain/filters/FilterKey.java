package ai.inquirly.sdk.testing.server.domain.filters;

import java.util.List;

/**
 * A standard attribute that can be asked for.
 *
 * @param operators what can be asked, in the order in which errors list it
 * @param operand its values; null for labels, which are no single value
 * @param <R> the kind of row
 */
record FilterKey<R>(List<String> operators, Operand<R> operand) {
  static final List<String> EQUALITY = List.of("equal_to", "not_equal_to");
  static final List<String> TEXT =
      List.of("equal_to", "not_equal_to", "contains", "does_not_contain");
  static final List<String> TEXT_WITH_START =
      List.of("equal_to", "not_equal_to", "contains", "does_not_contain", "starts_with");
  static final List<String> PRESENCE =
      List.of("equal_to", "not_equal_to", "is_present", "is_not_present");
  static final List<String> ORDER = List.of("is_greater_than", "is_less_than", "days_before");

  boolean isLabels() {
    return operand == null;
  }
}
