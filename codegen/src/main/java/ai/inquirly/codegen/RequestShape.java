package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Query parameters and body of an operation, put together as the fields of one request object.
 *
 * @param owner the API class and method, for a link
 * @param schema of the body; missing if there is none
 */
record RequestShape(
    String owner, String description, JsonNode schema, List<PropertyView> properties) {
  static RequestShape of(Spec.Operation operation, Spec spec) {
    List<PropertyView> properties = new ArrayList<>();
    for (JsonNode parameter : operation.parametersIn("query")) {
      if (!parameter.has("x-copy-of-body") && !hasNoEffect(parameter)) {
        properties.add(ofParameter(parameter, spec));
      }
    }
    JsonNode content = operation.node().at("/requestBody/content");
    JsonNode body = content.path("application/json").path("schema");
    Set<String> seen = new HashSet<>();
    for (JsonNode schema : List.of(body, content.path("multipart/form-data").path("schema"))) {
      if (!schema.isMissingNode()) {
        addBody(schema, spec, null, properties, seen);
      }
    }
    JsonNode resolved = body.isMissingNode() ? MissingNode.getInstance() : spec.resolved(body);
    return new RequestShape(
        operation.id().replace(".", "#"),
        resolved.path("description").asText(""),
        resolved,
        properties);
  }

  boolean isEmpty() {
    return properties.isEmpty();
  }

  /** Whether the call can be made without any of them. */
  boolean allOptional() {
    return properties.stream().noneMatch(p -> p.required) && !schema.has("x-required-any");
  }

  private static PropertyView ofParameter(JsonNode parameter, Spec spec) {
    com.fasterxml.jackson.databind.node.ObjectNode schema = parameter.path("schema").deepCopy();
    if (schema.has("$ref")) {
      schema.putArray("allOf").addObject().set("$ref", schema.remove("$ref"));
    }
    for (String key : List.of("description", "x-java-name", "x-since", "x-only")) {
      if (parameter.has(key)) {
        schema.set(key, parameter.get(key));
      }
    }
    String name = parameter.path("name").textValue();
    return new PropertyView(
        name,
        schema,
        spec,
        PropertyView.Place.QUERY,
        null,
        false,
        parameter.path("required").asBoolean(),
        true);
  }

  private static void addBody(
      JsonNode schema, Spec spec, String root, List<PropertyView> properties, Set<String> seen) {
    Set<String> required = spec.required(schema);
    for (Map.Entry<String, JsonNode> property : spec.properties(schema).entrySet()) {
      JsonNode value = property.getValue();
      if (value.path("x-flatten").asBoolean()) {
        if (seen.add(property.getKey())) {
          addBody(value, spec, property.getKey(), properties, seen);
        }
      } else if (!hasNoEffect(value) && seen.add(root + "." + property.getKey())) {
        boolean demanded =
            required.contains(property.getKey()) || value.path("x-required-by-sdk").asBoolean();
        properties.add(
            new PropertyView(
                property.getKey(),
                value,
                spec,
                PropertyView.Place.BODY,
                root,
                false,
                demanded,
                true));
      }
    }
  }

  private static boolean hasNoEffect(JsonNode parameter) {
    return parameter.path("x-no-effect").asBoolean() || parameter.path("x-ignored").asBoolean();
  }
}
