package ai.inquirly.sdk.testing.server.domain.automation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Truths joined by "and" and "or"; "and" binds tighter, null is unknown. */
final class ConditionChain {
  private final List<Boolean> truths = new ArrayList<>();
  private final List<String> operators = new ArrayList<>();

  /**
   * Adds a truth.
   *
   * @param operator joins it to the next one; blank for the last
   */
  void add(Boolean truth, String operator) {
    truths.add(truth);
    operators.add(operator == null ? "" : operator.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the whole is true; nothing is.
   *
   * @throws IllegalStateException if an operator lacks between two truths or stands behind the last
   */
  boolean isTrue() {
    Boolean whole = truths.isEmpty() ? Boolean.TRUE : Boolean.FALSE;
    Boolean group = true;
    for (int i = 0; i < truths.size(); i++) {
      group = and(group, truths.get(i));
      boolean last = i == truths.size() - 1;
      if (last != operators.get(i).isEmpty()) {
        throw new IllegalStateException("malformed: operator " + operators.get(i) + " at " + i);
      }
      if (last || operators.get(i).equals("or")) {
        whole = or(whole, group);
        group = true;
      }
    }
    return Boolean.TRUE.equals(whole);
  }

  private static Boolean and(Boolean one, Boolean other) {
    if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
      return false;
    }
    return one == null || other == null ? null : Boolean.TRUE;
  }

  private static Boolean or(Boolean one, Boolean other) {
    if (Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other)) {
      return true;
    }
    return one == null || other == null ? null : Boolean.FALSE;
  }
}
