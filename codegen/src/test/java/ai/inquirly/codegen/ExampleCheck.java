package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds a value against a schema of this spec, its extensions included. */
final class ExampleCheck {
  private final Spec spec;
  private final List<String> faults = new ArrayList<>();

  private ExampleCheck(Spec spec) {
    this.spec = spec;
  }

  /** What is wrong with the value, each with its place; empty if it fits. */
  static List<String> faults(JsonNode value, JsonNode schema, Spec spec) {
    ExampleCheck check = new ExampleCheck(spec);
    check.value("", value, schema);
    return check.faults;
  }

  private void value(String where, JsonNode value, JsonNode schema) {
    JsonNode resolved = spec.resolved(schema);
    if (isAllowedNull(value, resolved) || !resolved.has("type") && !JavaType.isModel(resolved)) {
      return;
    }
    if (isOtherForm(where, value, resolved)) {
      return;
    }
    if (!kinds(resolved.path("type").asText("object")).contains(kind(value))) {
      faults.add(where + " is " + kind(value) + ", not " + resolved.path("type").asText());
    } else if (value.isObject()) {
      object(where, value, resolved);
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        value(where + "[" + i + "]", value.get(i), resolved.path("items"));
      }
    } else {
      scalar(where, value, resolved);
    }
  }

  private static boolean isAllowedNull(JsonNode value, JsonNode schema) {
    return value.isNull() && schema.path("nullable").asBoolean();
  }

  /** A second form that the spec names beside the usual one. */
  private boolean isOtherForm(String where, JsonNode value, JsonNode schema) {
    String kind = kind(value);
    if (schema.has("x-also-schema") && value.isObject()) {
      String name = Spec.schemaName(schema.get("x-also-schema").textValue());
      object(where, value, spec.schema(name));
      return true;
    }
    return Spec.texts(schema.path("x-also")).contains(kind)
        || schema.path("x-also-string").asBoolean() && value.asText().matches("\\d+")
        || schema.path("x-also-number").asBoolean() && value.isNumber();
  }

  private void object(String where, JsonNode value, JsonNode schema) {
    Map<String, JsonNode> properties = spec.properties(schema);
    for (String required : spec.required(schema)) {
      if (!value.has(required)) {
        faults.add(where + "." + required + " is missing");
      }
    }
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      String place = where + "." + entry.getKey();
      if (properties.containsKey(entry.getKey())) {
        value(place, entry.getValue(), properties.get(entry.getKey()));
      } else if (!isOpen(schema)) {
        faults.add(place + " is not modelled");
      }
    }
  }

  private static boolean isOpen(JsonNode schema) {
    return schema.has("additionalProperties") || schema.path("x-free-form").asBoolean();
  }

  private void scalar(String where, JsonNode value, JsonNode schema) {
    if (schema.has("enum") && !Spec.texts(schema.get("enum")).contains(value.asText())) {
      faults.add(where + " has a word that is not in the enum: " + value);
    }
    if (schema.has("minimum") && value.asDouble() < schema.get("minimum").asDouble()) {
      faults.add(where + " is below the minimum");
    }
    if (value.asText().length() < schema.path("minLength").asInt()) {
      faults.add(where + " is too short");
    }
    if (schema.path("format").asText().equals("date-time") && !isTime(value.asText())) {
      faults.add(where + " is no time: " + value);
    }
  }

  private static boolean isTime(String text) {
    try {
      OffsetDateTime.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static Set<String> kinds(String type) {
    return type.equals("number") ? Set.of("number", "integer") : Set.of(type);
  }

  private static String kind(JsonNode value) {
    return value.isIntegralNumber()
        ? "integer"
        : value.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
  }
}
