package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A property of a schema, or a parameter of a request, with what depends on where it is used.
 *
 * @param wire its name in JSON or query
 * @param schema as written, with what overrides the schema it refers to
 * @param resolved with what it refers to merged in
 * @param place where a request sends it
 * @param root the key under which a request nests it, or null
 * @param reliable whether the server always sends it
 * @param demanded whether a request cannot do without it
 * @param inRequest whether a request can hold it, so that null may be told from absent
 */
record Property(
    String wire,
    JsonNode schema,
    JsonNode resolved,
    Place place,
    String root,
    boolean reliable,
    boolean demanded,
    boolean inRequest) {
  /** Where a request sends it. */
  enum Place {
    BODY,
    QUERY
  }

  /** A property of a model. */
  static Property ofModel(
      String wire, JsonNode schema, Spec spec, boolean reliable, boolean demanded, boolean sent) {
    JsonNode resolved = spec.resolved(schema);
    return new Property(wire, schema, resolved, Place.BODY, null, reliable, demanded, sent);
  }

  /** A field of a request's body. */
  static Property ofBody(String wire, JsonNode schema, Spec spec, String root, boolean demanded) {
    JsonNode resolved = spec.resolved(schema);
    return new Property(wire, schema, resolved, Place.BODY, root, false, demanded, true);
  }

  /** A query parameter. What is said of the parameter counts for its schema. */
  static Property ofQuery(JsonNode parameter, Spec spec) {
    ObjectNode schema = parameter.path("schema").deepCopy();
    if (schema.has("$ref")) {
      schema.putArray("allOf").addObject().set("$ref", schema.remove("$ref"));
    }
    for (String key : List.of("description", "x-java-name", "x-since", "x-only", "x-omit-false")) {
      if (parameter.has(key)) {
        schema.set(key, parameter.get(key));
      }
    }
    String wire = parameter.path("name").textValue();
    boolean demanded = parameter.path("required").asBoolean();
    JsonNode resolved = spec.resolved(schema);
    return new Property(wire, schema, resolved, Place.QUERY, null, false, demanded, true);
  }

  /** The Java name of the field. */
  String javaName(JavaType type) {
    String name = schema.path("x-java-name").asText(wire);
    return type.kind() == JavaType.Kind.BOOL ? JavaNames.flag(name) : JavaNames.variable(name);
  }

  boolean nullable() {
    return schema.path("nullable").asBoolean() || resolved.path("nullable").asBoolean();
  }

  /** Whether a zero stands for never. */
  boolean zeroIsNever() {
    return resolved.path("x-zero").asText().equals("never");
  }

  /** Whether a request may ask for the value to be removed. */
  boolean clearable() {
    return inRequest && nullable() && place == Place.BODY;
  }

  /** Whether a request may hold a number in place of the text. */
  boolean sentAsNumberToo() {
    return inRequest && place == Place.BODY && schema.path("x-also-number").asBoolean();
  }

  /** The class of the second form of the value; null if it has one form only. */
  String alternative() {
    String file = schema.path("x-also-schema").textValue();
    return file == null ? null : Spec.schemaName(file);
  }

  String description() {
    return schema.path("description").asText(resolved.path("description").asText(""));
  }
}
