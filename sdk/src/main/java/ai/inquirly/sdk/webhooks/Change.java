package ai.inquirly.sdk.webhooks;

import jakarta.annotation.Nullable;

/**
 * How one column changed. Words stay words, ids are {@code Long}, times ISO-8601 texts, labels a
 * {@code List}, attributes a {@code Map}, whole before and after.
 *
 * @param attribute the column, such as {@code assignee_id}
 * @param previous the value before
 * @param current the value after
 */
public record Change(String attribute, @Nullable Object previous, @Nullable Object current) {
  /** The column only: values may be personal data. */
  @Override
  public String toString() {
    return "Change[" + attribute + "]";
  }
}
