package ai.inquirly.sdk.testing.server.operations.customfilters;

import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.state.CustomFilter;

/** The kind of filters that a request is about. */
final class FilterType {
  private FilterType() {}

  /** The kind, by its word or its number; null if there is no such kind. */
  static String asked(Params params) {
    String asked = params.text("filter_type");
    if (asked == null) {
      return CustomFilter.TYPES.get(0);
    }
    if (CustomFilter.TYPES.contains(asked)) {
      return asked;
    }
    if (!asked.matches("(?s)\\s*[+-]?\\d.*")) {
      return null;
    }
    long number = Cast.leadingInteger(asked);
    boolean known = number >= 0 && number < CustomFilter.TYPES.size();
    return known ? CustomFilter.TYPES.get((int) number) : null;
  }
}
