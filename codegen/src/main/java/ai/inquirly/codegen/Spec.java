package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bundled spec: schemas by name, operations by id. */
final class Spec {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  /**
   * One operation: its path (without the query that tells twins apart), method, and the parameters
   * of path item and operation.
   */
  record Operation(
      String id, String path, String method, JsonNode node, List<JsonNode> parameters) {
    String tag() {
      return node.at("/tags/0").textValue();
    }

    String javaMethod() {
      return id.substring(id.indexOf('.') + 1);
    }

    List<JsonNode> parametersIn(String place) {
      return parameters.stream().filter(p -> p.path("in").textValue().equals(place)).toList();
    }

    /** The schema of the first successful answer's content; a missing node if it has none. */
    JsonNode answer(String contentType) {
      for (Map.Entry<String, JsonNode> response : node.path("responses").properties()) {
        if (response.getKey().startsWith("2")) {
          return response.getValue().path("content").path(contentType);
        }
      }
      throw new IllegalStateException(id + " has no successful answer");
    }
  }

  private final JsonNode root;
  private final Map<String, Operation> operations = new LinkedHashMap<>();

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
        Operation operation =
            new Operation(
                id,
                path.replaceAll("\\?.*", ""),
                entry.getKey().toUpperCase(),
                entry.getValue(),
                parameters);
        if (operations.put(id, operation) != null) {
          throw new IllegalStateException("two operations are named " + id);
        }
      }
    }
  }

  Map<String, Operation> operations() {
    return operations;
  }

  JsonNode tag(String name) {
    for (JsonNode tag : root.path("tags")) {
      if (tag.path("name").textValue().equals(name)) {
        return tag;
      }
    }
    throw new IllegalStateException("no tag " + name);
  }

  Map<String, JsonNode> schemas() {
    Map<String, JsonNode> schemas = new LinkedHashMap<>();
    root.at("/components/schemas").properties().forEach(e -> schemas.put(e.getKey(), e.getValue()));
    return schemas;
  }

  JsonNode schema(String name) {
    JsonNode schema = root.at("/components/schemas").path(name);
    if (schema.isMissingNode()) {
      throw new IllegalStateException("no schema " + name);
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
    return ref == null || !ref.isTextual()
        ? null
        : ref.textValue().substring(ref.textValue().lastIndexOf('/') + 1);
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
