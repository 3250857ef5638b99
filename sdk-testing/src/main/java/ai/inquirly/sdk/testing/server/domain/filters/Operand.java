package ai.inquirly.sdk.testing.server.domain.filters;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.params.LikePattern;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;

/**
 * The left side of a condition: a value of each row, of a type.
 *
 * @param type the type
 * @param value the value of a row, or null
 * @param <R> the kind of row
 */
record Operand<R>(SqlType type, Function<R, Comparable<?>> value) {

  /** Whether the value is one of the literals; unknown for no value. */
  RowTest<R> in(List<JsonNode> literals) {
    List<Comparable<?>> values = literals.stream().<Comparable<?>>map(type::literal).toList();
    return row -> {
      Comparable<?> left = value.apply(row);
      if (left == null) {
        return null;
      }
      boolean unknown = false;
      for (Comparable<?> right : values) {
        unknown |= right == null;
        if (right != null && SqlType.compare(left, right) == 0) {
          return true;
        }
      }
      return unknown ? null : Boolean.FALSE;
    };
  }

  /** Whether the text contains one of the patterns, whatever the letter case. */
  RowTest<R> likeAny(List<LikePattern> patterns) {
    if (type != SqlType.TEXT) {
      throw new InternalFailure("only texts have patterns, no " + type);
    }
    return row -> {
      Comparable<?> left = value.apply(row);
      return left == null
          ? null
          : Boolean.valueOf(patterns.stream().anyMatch(p -> p.matches((String) left)));
    };
  }

  /** Whether there is a value. */
  RowTest<R> present() {
    return row -> value.apply(row) != null;
  }

  /** Whether the value is less than another, or greater. */
  RowTest<R> ordered(boolean less, Comparable<?> right) {
    return row -> {
      Comparable<?> left = value.apply(row);
      if (left == null) {
        return null;
      }
      int order = SqlType.compare(left, right);
      return less ? order < 0 : order > 0;
    };
  }
}
