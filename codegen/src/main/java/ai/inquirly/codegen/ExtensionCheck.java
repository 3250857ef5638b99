package ai.inquirly.codegen;

import ai.inquirly.codegen.Extensions.Form;
import ai.inquirly.codegen.Extensions.Place;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds extensions that are unknown where they stand, mostly slips of the pen. */
final class ExtensionCheck {
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "x-role", Set.of("administrator"),
          "x-plane", Set.of("application", "platform", "public"),
          "x-empty-object", Set.of("none"),
          "x-zero", Set.of("never"),
          "x-multipart", Set.of("json"),
          "x-certainty", Set.of("recorded", "code-reading"));
  private static final Map<String, Set<String>> KEYS =
      Map.of(
          "x-paging",
          Set.of(
              "style",
              "parameter",
              "size",
              "stable",
              "limit",
              "order",
              "note",
              "after_parameter",
              "after_size",
              "both_size",
              "chosen_here",
              "without",
              "walk",
              "walk_doc",
              "after_walk",
              "after_walk_doc",
              "everything",
              "everything_doc"));
  private static final Set<String> SCHEMA_KEYS =
      Set.of(
          "$ref",
          "type",
          "format",
          "description",
          "required",
          "properties",
          "additionalProperties",
          "items",
          "enum",
          "allOf",
          "nullable",
          "deprecated",
          "example",
          "default",
          "pattern",
          "minimum",
          "maximum",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "minProperties");

  private final List<String> faults = new ArrayList<>();

  private ExtensionCheck() {}

  static List<String> faults(Spec spec) {
    ExtensionCheck check = new ExtensionCheck();
    spec.tags().forEach(tag -> check.keys("tag " + tag.path("name").asText(), tag, Place.TAG));
    spec.schemas().forEach(check::schema);
    spec.operations().values().forEach(check::operation);
    return check.faults;
  }

  private void operation(ApiOperation operation) {
    keys(operation.id(), operation.node(), Place.OPERATION);
    for (JsonNode parameter : operation.parameters()) {
      String where = operation.id() + " " + parameter.path("name").asText();
      keys(where, parameter, Place.PARAMETER);
      schema(where, parameter.path("schema"));
    }
    operation.bodies().forEach(body -> schema(operation.id() + " body", body));
    for (Map.Entry<String, JsonNode> response : operation.node().path("responses").properties()) {
      String where = operation.id() + " " + response.getKey();
      keys(where, response.getValue(), Place.RESPONSE);
      response.getValue().path("content").forEach(content -> schema(where, content.path("schema")));
    }
  }

  private void schema(String where, JsonNode schema) {
    keys(where, schema, Place.SCHEMA);
    schema.fieldNames().forEachRemaining(key -> plainKey(where, key));
    schema.path("allOf").forEach(part -> schema(where, part));
    if (schema.path("items").isObject()) {
      schema(where + "[]", schema.get("items"));
    }
    if (schema.path("additionalProperties").isObject()) {
      schema(where + ".*", schema.get("additionalProperties"));
    }
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      schema(where + "." + property.getKey(), property.getValue());
    }
  }

  private void plainKey(String where, String key) {
    if (!key.startsWith("x-") && !SCHEMA_KEYS.contains(key)) {
      faults.add(where + ": this spec does not use `" + key + "` in schemas");
    }
  }

  private void keys(String where, JsonNode node, Place place) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String key = entry.getKey();
      Form form = Extensions.at(place).get(key);
      if (!key.startsWith("x-")) {
        continue;
      }
      if (form == null) {
        faults.add(where + ": no extension `" + key + "` is known for a " + name(place));
      } else if (!form.fits(entry.getValue())) {
        faults.add(where + ": the value of `" + key + "` must be a " + name(form));
      } else if (WORDS.containsKey(key) && !WORDS.get(key).contains(entry.getValue().asText())) {
        faults.add(where + ": `" + key + "` must be one of " + WORDS.get(key));
      } else if (KEYS.containsKey(key)) {
        keysWithin(where, key, entry.getValue());
      }
    }
  }

  private void keysWithin(String where, String extension, JsonNode value) {
    value
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!KEYS.get(extension).contains(key)) {
                faults.add(where + ": `" + extension + "` knows no key `" + key + "`");
              }
            });
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }
}
