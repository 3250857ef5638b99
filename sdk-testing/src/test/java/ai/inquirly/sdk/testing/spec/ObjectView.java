package ai.inquirly.sdk.testing.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The keys of an object schema, those of all parts of an allOf included. */
final class ObjectView {
  private final Map<String, JsonNode> properties = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();
  private JsonNode others = MissingNode.getInstance();
  private boolean open;

  ObjectView(ServedSpec spec, JsonNode schema) {
    add(spec, schema);
  }

  Map<String, JsonNode> properties() {
    return properties;
  }

  Set<String> required() {
    return required;
  }

  /** Whether keys are allowed that the schema does not name. */
  boolean isOpen() {
    return open;
  }

  /** The schema of keys that are not named; missing if these may hold anything. */
  JsonNode others() {
    return others;
  }

  private void add(ServedSpec spec, JsonNode schema) {
    if (schema.has("$ref")) {
      add(spec, spec.schema(schema.get("$ref").textValue()));
    }
    schema.path("allOf").forEach(part -> add(spec, part));
    schema.path("properties").properties().forEach(p -> properties.put(p.getKey(), p.getValue()));
    schema.path("required").forEach(name -> required.add(name.textValue()));
    JsonNode additional = schema.path("additionalProperties");
    open |=
        additional.isObject() || additional.asBoolean() || schema.path("x-free-form").asBoolean();
    if (additional.isObject()) {
      others = additional;
    }
  }
}
