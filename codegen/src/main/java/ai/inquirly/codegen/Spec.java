package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The bundled spec: schemas by name, operations by id. */
final class Spec {
  /** The folder of a schema's file below {@code schemas}, which the bundler notes. */
  static final String FOLDER = "x-folder";

  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  private final JsonNode root;
  private final Map<String, ApiOperation> operations = new LinkedHashMap<>();

  Spec(JsonNode root) {
    this.root = root;
    root.path("paths").properties().forEach(path -> addOperations(path.getKey(), path.getValue()));
  }

  private void addOperations(String path, JsonNode item) {
    List<JsonNode> shared = new ArrayList<>();
    item.path("parameters").forEach(shared::add);
    for (Map.Entry<String, JsonNode> entry : item.properties()) {
      if (METHODS.contains(entry.getKey())) {
        List<JsonNode> parameters = new ArrayList<>(shared);
        entry.getValue().path("parameters").forEach(parameters::add);
        String id = entry.getValue().path("operationId").textValue();
        ApiOperation operation =
            new ApiOperation(
                id,
                path.replaceAll("\\?.*", ""),
                entry.getKey().toUpperCase(Locale.ROOT),
                entry.getValue(),
                parameters);
        if (operations.put(id, operation) != null) {
          throw new SpecException("two operations are named " + id);
        }
      }
    }
  }

  Map<String, ApiOperation> operations() {
    return operations;
  }

  JsonNode tags() {
    return root.path("tags");
  }

  JsonNode tag(String name) {
    for (JsonNode tag : tags()) {
      if (tag.path("name").textValue().equals(name)) {
        return tag;
      }
    }
    throw new SpecException("no tag " + name);
  }

  /** What an operation's API class is about, the first part of the names of its requests. */
  String resource(ApiOperation operation) {
    return tag(operation.tag()).path("x-resource").textValue();
  }

  /** The name of the class that holds an operation's query parameters and body. */
  String requestName(ApiOperation operation) {
    return resource(operation) + JavaNames.upperCamel(operation.javaMethod()) + "Request";
  }

  Map<String, JsonNode> schemas() {
    Map<String, JsonNode> schemas = new LinkedHashMap<>();
    root.at("/components/schemas").properties().forEach(e -> schemas.put(e.getKey(), e.getValue()));
    return schemas;
  }

  JsonNode schema(String name) {
    JsonNode schema = root.at("/components/schemas").path(name);
    if (schema.isMissingNode()) {
      throw new SpecException("no schema " + name);
    }
    return schema;
  }

  /**
   * The name that a schema refers to, directly or as the only part of an allOf; null if it stands
   * for itself.
   */
  static String reference(JsonNode schema) {
    JsonNode ref =
        schema.has("$ref")
            ? schema.get("$ref")
            : schema.path("allOf").size() == 1 ? schema.at("/allOf/0/$ref") : null;
    return ref == null || !ref.isTextual() ? null : schemaName(ref.textValue());
  }

  /** The name of the schema that a reference or the path of a schema file leads to. */
  static String schemaName(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.yaml$", "");
  }

  /** Whether the schema was written for requests. */
  static boolean isRequestPart(JsonNode schema) {
    return schema.path(FOLDER).asText().equals("requests");
  }

  /** Whether the schema was written for webhook deliveries. */
  static boolean isWebhookPart(JsonNode schema) {
    return schema.path(FOLDER).asText().equals("webhooks");
  }

  /** The elements of a list of texts; empty if the list is missing. */
  static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(element -> texts.add(element.asText()));
    return texts;
  }

  /** The properties of an object schema, those of all parts of an allOf included. */
  Map<String, JsonNode> properties(JsonNode schema) {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    if (schema.has("$ref")) {
      return properties(schema(reference(schema)));
    }
    schema.path("allOf").forEach(part -> all.putAll(properties(part)));
    schema.path("properties").properties().forEach(e -> all.put(e.getKey(), e.getValue()));
    return all;
  }

  /** Names that the schema, or a part of its allOf, requires. */
  Set<String> required(JsonNode schema) {
    Set<String> all = new HashSet<>();
    if (schema.has("$ref")) {
      return required(schema(reference(schema)));
    }
    schema.path("allOf").forEach(part -> all.addAll(required(part)));
    schema.path("required").forEach(name -> all.add(name.textValue()));
    return all;
  }

  /** A schema with what it refers to merged in; its own keys win. */
  JsonNode resolved(JsonNode schema) {
    String reference = reference(schema);
    if (reference == null) {
      return schema;
    }
    ObjectNode merged = ((ObjectNode) resolved(schema(reference))).deepCopy();
    schema.properties().forEach(e -> merged.set(e.getKey(), e.getValue()));
    merged.remove("$ref");
    return merged;
  }
}
