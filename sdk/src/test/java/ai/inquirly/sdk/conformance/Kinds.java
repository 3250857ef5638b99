package ai.inquirly.sdk.conformance;

import ai.inquirly.sdk.core.json.Model;
import ai.inquirly.sdk.core.json.OpenEnum;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which kinds of JSON values the spec allows for a property, and which one it has. */
final class Kinds {
  private static final Set<String> MARKS = Set.of("x-also", "x-also-string", "x-also-number");

  private Kinds() {}

  /** Whether the spec foresees further kinds for a property. */
  static boolean mayVary(String model, String property) {
    JsonNode schema = Spec.property(model, property);
    return MARKS.stream().anyMatch(schema::has);
  }

  /** What is wrong with a value; empty if the spec foresees it or does not name the property. */
  static Optional<String> complaint(String model, String property, @Nullable Object value) {
    JsonNode schema = Spec.property(model, property);
    return schema.isMissingNode() ? Optional.empty() : complaint(schema, value);
  }

  private static Optional<String> complaint(JsonNode schema, @Nullable Object value) {
    if (!schema.has("type")) {
      return Optional.empty();
    }
    if (value == null) {
      return schema.path("nullable").asBoolean()
          ? Optional.empty()
          : Optional.of("null, which the spec does not foresee");
    }
    String kind = kindOf(value);
    if (!allowed(schema).contains(kind)) {
      return Optional.of(kind + " where the spec says " + schema.get("type").asText());
    }
    if (value instanceof List<?> list && schema.has("items")) {
      JsonNode items = Spec.merged(schema.get("items"));
      return list.stream()
          .map(element -> complaint(items, element))
          .flatMap(Optional::stream)
          .findFirst()
          .map(complaint -> "element: " + complaint);
    }
    return Optional.empty();
  }

  private static Set<String> allowed(JsonNode schema) {
    Set<String> kinds = new HashSet<>();
    kinds.add(schema.get("type").asText());
    schema.path("x-also").forEach(kind -> kinds.add(kind.asText()));
    if (schema.path("x-also-string").asBoolean()) {
      kinds.add("string");
    }
    if (schema.path("x-also-number").asBoolean()) {
      kinds.add("number");
    }
    if (kinds.contains("number")) {
      kinds.add("integer");
    }
    return kinds;
  }

  private static String kindOf(Object value) {
    if (value instanceof OpenEnum<?> word) {
      return kindOf(word.wireValue());
    }
    if (value instanceof Model || value instanceof Map) {
      return "object";
    }
    if (value instanceof List) {
      return "array";
    }
    if (value instanceof Boolean) {
      return "boolean";
    }
    if (value instanceof Number number) {
      return number.doubleValue() == Math.rint(number.doubleValue()) && !(number instanceof Double)
          ? "integer"
          : "number";
    }
    return "string";
  }
}
