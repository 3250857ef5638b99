package ai.inquirly.sdk.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The bundled OpenAPI spec from which the SDK was generated. */
final class Spec {
  /** No schema. */
  static final JsonNode NONE = JsonNodeFactory.instance.missingNode();

  private static final JsonNode ROOT = load();
  private static final Map<String, JsonNode> OPERATIONS = operationsById();
  private static final Map<String, JsonNode> SCHEMAS = new HashMap<>();

  private Spec() {}

  /** An operation by its id, such as {@code ContactsApi.get}; a missing node if there is none. */
  static JsonNode operation(String id) {
    return OPERATIONS.getOrDefault(id, NONE);
  }

  /** All schemas by name. */
  static JsonNode schemas() {
    return ROOT.at("/components/schemas");
  }

  /** A named schema with all parts that it is made of in one object. */
  static JsonNode schema(String name) {
    return SCHEMAS.computeIfAbsent(name, key -> merged(schemas().path(key)));
  }

  /** The schema of a model's property; a missing node if the model has none of this name. */
  static JsonNode property(String model, String name) {
    JsonNode property = schema(model).path("properties").path(name);
    return property.isMissingNode() ? property : merged(property);
  }

  /** A schema with its references and {@code allOf} parts put into one object. */
  static JsonNode merged(JsonNode schema) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    String reference = schema.path("$ref").asText("");
    if (!reference.isEmpty()) {
      addTo(all, merged(ROOT.at(reference.substring(1))));
    }
    schema.path("allOf").forEach(part -> addTo(all, merged(part)));
    addTo(all, schema);
    return all;
  }

  private static void addTo(ObjectNode all, JsonNode part) {
    for (Map.Entry<String, JsonNode> entry : part.properties()) {
      if (entry.getKey().equals("properties") && all.has("properties")) {
        all.withObject("/properties").setAll((ObjectNode) entry.getValue().deepCopy());
      } else if (!entry.getKey().equals("allOf")) {
        all.set(entry.getKey(), entry.getValue().deepCopy());
      }
    }
  }

  private static Map<String, JsonNode> operationsById() {
    Map<String, JsonNode> byId = new HashMap<>();
    for (JsonNode path : ROOT.get("paths")) {
      for (JsonNode operation : path) {
        if (operation.has("operationId")) {
          byId.put(operation.get("operationId").asText(), operation);
        }
      }
    }
    return byId;
  }

  private static JsonNode load() {
    try (InputStream in = Spec.class.getResourceAsStream("/META-INF/inquirly/inquirly.yaml")) {
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
