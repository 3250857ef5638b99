package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
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
record RequestShape(String owner, JsonNode schema, List<PropertyView> properties) {
  static RequestShape of(ApiOperation operation, Spec spec) {
    List<Property> properties = new ArrayList<>();
    for (JsonNode parameter : operation.parametersIn("query")) {
      if (!parameter.has("x-copy-of-body") && !hasNoEffect(parameter)) {
        properties.add(Property.ofQuery(parameter, spec));
      }
    }
    Set<String> seen = new HashSet<>();
    for (JsonNode body : operation.bodies()) {
      addBody(body, spec, null, properties, seen);
    }
    return new RequestShape(
        operation.id().replace(".", "#"),
        spec.resolved(operation.jsonBody()),
        properties.stream().map(property -> view(operation.id(), property, spec)).toList());
  }

  private static PropertyView view(String operation, Property property, Spec spec) {
    try {
      return new PropertyView(property, spec);
    } catch (SpecException e) {
      throw new SpecException(operation + ", " + property.wire() + ": " + e.getMessage());
    }
  }

  boolean isEmpty() {
    return properties.isEmpty();
  }

  /** Whether the call can be made without any of them. */
  boolean allOptional() {
    return properties.stream().noneMatch(p -> p.required) && !schema.has("x-required-any");
  }

  /** A form with files repeats the fields of the JSON body and adds the files. */
  private static void addBody(
      JsonNode schema, Spec spec, String root, List<Property> properties, Set<String> seen) {
    Set<String> required = spec.required(schema);
    for (Map.Entry<String, JsonNode> field : spec.properties(schema).entrySet()) {
      String name = field.getKey();
      JsonNode value = field.getValue();
      if (hasNoEffect(value) || !seen.add(root == null ? name : root + "." + name)) {
        continue;
      }
      if (value.path("x-flatten").asBoolean()) {
        addBody(value, spec, name, properties, seen);
      } else {
        boolean demanded = required.contains(name) || value.path("x-required-by-sdk").asBoolean();
        properties.add(Property.ofBody(name, value, spec, root, demanded));
      }
    }
  }

  private static boolean hasNoEffect(JsonNode schema) {
    return schema.path("x-no-effect").asBoolean() || schema.path("x-ignored").asBoolean();
  }
}
