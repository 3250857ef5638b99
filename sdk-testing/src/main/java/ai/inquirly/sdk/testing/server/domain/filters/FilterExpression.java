package ai.inquirly.sdk.testing.server.domain.filters;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import java.util.ArrayList;
import java.util.List;

/**
 * Tests in a row, joined by AND and OR without parentheses: AND binds tighter.
 *
 * @param <R> the kind of row
 */
final class FilterExpression<R> {
  private final List<List<RowTest<R>>> alternatives = new ArrayList<>();
  private String joint = "OR";
  private boolean broken;

  /** Adds a test that the joint before it joins, and the joint behind it. */
  void add(RowTest<R> test, String nextJoint) {
    broken |= joint.isEmpty();
    if (joint.equals("AND")) {
      alternatives.get(alternatives.size() - 1).add(test);
    } else {
      alternatives.add(new ArrayList<>(List.of(test)));
    }
    joint = nextJoint;
  }

  /** Adds an alternative behind the last test; with a joint already there, that breaks it. */
  void addOr(RowTest<R> test) {
    broken |= !joint.isEmpty();
    alternatives.add(new ArrayList<>(List.of(test)));
  }

  /**
   * Ends the expression.
   *
   * @throws InternalFailure if a joint is missing, or one too many
   */
  void end() {
    if (broken || !alternatives.isEmpty() && !joint.isEmpty()) {
      throw new InternalFailure("syntax error in the database");
    }
  }

  /** Whether it holds for a row; unknown is no. */
  boolean holds(R row) {
    if (alternatives.isEmpty()) {
      return true;
    }
    for (List<RowTest<R>> tests : alternatives) {
      if (allHold(tests, row)) {
        return true;
      }
    }
    return false;
  }

  private boolean allHold(List<RowTest<R>> tests, R row) {
    for (RowTest<R> test : tests) {
      if (!Boolean.TRUE.equals(test.test(row))) {
        return false;
      }
    }
    return true;
  }
}
