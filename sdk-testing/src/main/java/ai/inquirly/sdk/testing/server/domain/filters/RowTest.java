package ai.inquirly.sdk.testing.server.domain.filters;

/**
 * A test of a row in three-valued logic: true, false, or null for unknown.
 *
 * @param <R> the kind of row
 */
@FunctionalInterface
interface RowTest<R> {
  /** The result for a row. */
  Boolean test(R row);

  /** The opposite; unknown stays unknown. */
  default RowTest<R> negated() {
    return row -> {
      Boolean result = test(row);
      return result == null ? null : !result;
    };
  }
}
