package ai.inquirly.sdk.testing.server.domain.filters;

import ai.inquirly.sdk.testing.server.error.Refusal;
import java.util.Collection;

/** What the server says to conditions that it does not take. */
final class Refusals {
  private Refusals() {}

  static Refusal unknownKey(String key, Collection<String> known) {
    return Refusal.unprocessable(
        "Invalid attribute key - [%s]. The key should be one of [%s] or a custom attribute defined in the account."
            .formatted(key == null ? "" : key, String.join(",", known)));
  }

  static Refusal unknownOperator(String key, Collection<String> known) {
    return Refusal.unprocessable(
        "Invalid operator. The allowed operators for %s are [%s]."
            .formatted(key, String.join(",", known)));
  }

  static Refusal noValues(String key) {
    return Refusal.unprocessable(
        "Invalid value. The values provided for %s are invalid".formatted(key == null ? "" : key));
  }

  static Refusal unknownJoint() {
    return Refusal.unprocessable("Query operator must be either \"AND\" or \"OR\".");
  }
}
