package ai.inquirly.sdk.testing.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Holds a JSON value against a schema of the spec, its extensions included. */
final class SchemaComparison {
  private final ServedSpec spec;
  private final boolean served;
  private final List<String> differences = new ArrayList<>();

  private SchemaComparison(ServedSpec spec, boolean served) {
    this.spec = spec;
    this.served = served;
  }

  /** What is wrong with the value, each with its place; empty if it fits. */
  static List<String> differences(ServedSpec spec, JsonNode value, JsonNode schema) {
    SchemaComparison comparison = new SchemaComparison(spec, true);
    comparison.value("", value, schema);
    return comparison.differences;
  }

  /** The same for what a caller sends, who is free to mix the variants of an object. */
  static List<String> requestDifferences(ServedSpec spec, JsonNode value, JsonNode schema) {
    SchemaComparison comparison = new SchemaComparison(spec, false);
    comparison.value("", value, schema);
    return comparison.differences;
  }

  private void value(String where, JsonNode value, JsonNode schema) {
    JsonNode resolved = spec.resolved(schema);
    boolean anything =
        !resolved.has("type") && !resolved.has("properties") && !resolved.has("allOf");
    if (anything || value.isNull() && resolved.path("nullable").asBoolean()) {
      return;
    }
    String type = resolved.path("type").asText("object");
    if (resolved.has("x-also-schema") && value.isObject()) {
      object(where, value, spec.schema(resolved.get("x-also-schema").textValue()));
    } else if (!isKind(type, value)) {
      if (!isOtherForm(value, resolved)) {
        differences.add(where + " is " + kind(value) + ", not " + type);
      }
    } else if (value.isObject()) {
      object(where, value, resolved);
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        value(where + "[" + i + "]", value.get(i), resolved.path("items"));
      }
    } else {
      ScalarComparison.difference(value, resolved).ifPresent(d -> differences.add(where + d));
    }
  }

  private void object(String where, JsonNode value, JsonNode schema) {
    ObjectView view = spec.object(schema);
    for (String required : view.required()) {
      if (!value.has(required)) {
        differences.add(where + "." + required + " is missing");
      }
    }
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      String place = where + "." + entry.getKey();
      JsonNode property = view.properties().get(entry.getKey());
      if (property == null && !view.isOpen()) {
        differences.add(place + " is not modelled");
      } else if (property != null && served && !view.isOpen() && SpecVersion.isLater(property)) {
        differences.add(place + " is said to be served since " + property.path("x-since").asText());
      } else if (property != null && property.path("x-served").asBoolean(true)) {
        value(place, entry.getValue(), property);
      } else if (property != null) {
        differences.add(place + " is said never to be served");
      } else if (view.others().isObject()) {
        value(place, entry.getValue(), view.others());
      }
    }
    if (served) {
      VariantComparison.differences(value, schema, view)
          .forEach(difference -> differences.add(where + difference));
    }
  }

  /** A second form that the spec names beside the usual one. */
  private static boolean isOtherForm(JsonNode value, JsonNode schema) {
    return has(schema, "x-also", kind(value))
        || schema.path("x-also-string").asBoolean() && value.asText().matches("-?\\d+")
        || schema.path("x-also-number").asBoolean() && value.isNumber();
  }

  private static boolean has(JsonNode schema, String key, String word) {
    return StreamSupport.stream(schema.path(key).spliterator(), false)
        .anyMatch(element -> element.asText().equals(word));
  }

  private static boolean isKind(String type, JsonNode value) {
    return type.equals("number") ? value.isNumber() : type.equals(kind(value));
  }

  private static String kind(JsonNode value) {
    return value.isIntegralNumber()
        ? "integer"
        : value.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
