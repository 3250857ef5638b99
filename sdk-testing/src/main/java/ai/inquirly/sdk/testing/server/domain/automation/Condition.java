package ai.inquirly.sdk.testing.server.domain.automation;

import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.state.CustomAttributeDefinition;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One condition of a rule, and what it says about a subject: yes, no, or null for unknown. */
final class Condition {
  private static final Set<String> CASE_MATTERS =
      Set.of(
          "browser_language", "conversation_language", "country_code", "referer", "mail_subject");
  private static final Set<String> WITHOUT_COMPARISON = Set.of("currency", "percent");

  private final JsonNode condition;
  private final String key;
  private final String operator;
  private final CustomAttributeDefinition custom;

  /**
   * A condition as stored.
   *
   * @param custom the definition of the custom attribute it looks at, null for a standard attribute
   */
  Condition(JsonNode condition, CustomAttributeDefinition custom) {
    this.condition = condition;
    this.custom = custom;
    key = condition.path("attribute_key").asText();
    operator = condition.path("filter_operator").asText();
  }

  /**
   * What it says, with the database's logic: a comparison with nothing is unknown.
   *
   * @throws IllegalStateException if the real server's query would be malformed
   */
  Boolean test(ConditionSubject subject, Instant now) {
    JsonNode value = value(subject);
    if (operator.equals("is_present")) {
      return !value.isNull();
    }
    if (operator.equals("is_not_present")) {
      return value.isNull();
    }
    if (value.isNull()) {
      return testNothing();
    }
    return switch (operator) {
      case "equal_to" -> equalsOne(value);
      case "not_equal_to" -> !equalsOne(value);
      case "contains" -> containsOne(value);
      case "does_not_contain" -> !containsOne(value);
      case "starts_with" -> text(value).startsWith(text(values().get(0)));
      case "is_greater_than" -> compare(value, values().get(0)) > 0;
      case "is_less_than" -> compare(value, values().get(0)) < 0;
      case "days_before" -> isBefore(value, now);
      default -> throw new IllegalStateException("no such operator: " + operator);
    };
  }

  /** Of nothing it is known only that no custom attribute is what it is not. */
  private Boolean testNothing() {
    if (custom != null
        && (operator.equals("not_equal_to") || operator.equals("does_not_contain"))) {
      return true;
    }
    boolean none = values().stream().anyMatch(v -> v.asText().equals("nil"));
    return key.equals("priority") && none ? Boolean.valueOf(operator.equals("equal_to")) : null;
  }

  private JsonNode value(ConditionSubject subject) {
    if (custom == null) {
      return subject.value(key);
    }
    String type = custom.get(CustomAttributeDefinition.ATTRIBUTE_DISPLAY_TYPE);
    if (WITHOUT_COMPARISON.contains(type)) {
      throw new IllegalStateException("no data type for " + type);
    }
    String model = custom.get(CustomAttributeDefinition.ATTRIBUTE_MODEL);
    return subject.customValue(key, model.equals("contact_attribute"));
  }

  private boolean equalsOne(JsonNode value) {
    boolean any = key.equals("status") && values().stream().anyMatch(v -> v.asText().equals("all"));
    return any || values().stream().anyMatch(v -> isSame(v, value));
  }

  private boolean isSame(JsonNode one, JsonNode value) {
    return isOfType("number") ? compare(value, one) == 0 : text(one).equals(text(value));
  }

  private boolean containsOne(JsonNode value) {
    return values().stream().anyMatch(v -> text(value).contains(text(v)));
  }

  private int compare(JsonNode value, JsonNode limit) {
    if (isOfType("date")) {
      return Cast.time(value).compareTo(Cast.time(limit));
    }
    return Double.compare(Cast.decimal(value), Cast.decimal(limit));
  }

  private boolean isBefore(JsonNode value, Instant now) {
    Instant limit = now.minus(Duration.ofDays(Cast.integer(values().get(0))));
    return Cast.time(value).isBefore(limit);
  }

  private boolean isOfType(String type) {
    return custom != null
        && type.equals(custom.get(CustomAttributeDefinition.ATTRIBUTE_DISPLAY_TYPE));
  }

  private List<JsonNode> values() {
    JsonNode values = condition.path("values");
    if (!values.isArray()) {
      throw new IllegalStateException("values is no list");
    }
    List<JsonNode> list = new ArrayList<>();
    values.forEach(list::add);
    return list;
  }

  private String text(JsonNode value) {
    String text = value.asText();
    return CASE_MATTERS.contains(key) && custom == null ? text : text.toLowerCase(Locale.ROOT);
  }
}
