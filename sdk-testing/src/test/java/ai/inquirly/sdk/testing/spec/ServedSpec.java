package ai.inquirly.sdk.testing.spec;

import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The bundled spec, as the SDK ships it: finds operations and resolves schemas. */
final class ServedSpec {
  private static final String BUNDLE = "/META-INF/inquirly/inquirly.yaml";
  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  private final JsonNode root;
  private final List<SpecOperation> operations = new ArrayList<>();
  private final Map<JsonNode, JsonNode> resolved = byIdentity();
  private final Map<JsonNode, ObjectView> objects = byIdentity();

  ServedSpec(JsonNode root) {
    this.root = root;
    root.path("paths").properties().forEach(path -> addOperations(path.getKey(), path.getValue()));
    operations.sort(Comparator.comparing(SpecOperation::freedom));
  }

  /** The spec that belongs to the models on the class path. */
  static ServedSpec ofClassPath() {
    try (InputStream bundle = ServedSpec.class.getResourceAsStream(BUNDLE)) {
      return new ServedSpec(new YAMLMapper().readTree(Objects.requireNonNull(bundle, BUNDLE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The operation that a request means; none if it is undocumented. */
  Optional<SpecOperation> operation(IncomingRequest request) {
    return operations.stream().filter(operation -> operation.isMeantBy(request)).findFirst();
  }

  /** A schema with what it refers to merged in; its own keys win. */
  JsonNode resolved(JsonNode schema) {
    JsonNode known = resolved.get(schema);
    if (known == null) {
      known = merged(schema);
      resolved.put(schema, known);
    }
    return known;
  }

  private JsonNode merged(JsonNode schema) {
    JsonNode reference =
        schema.path("allOf").size() == 1 ? schema.at("/allOf/0/$ref") : schema.path("$ref");
    if (!reference.isTextual()) {
      return schema;
    }
    ObjectNode merged = ((ObjectNode) resolved(schema(reference.textValue()))).deepCopy();
    schema.properties().stream()
        .filter(own -> !own.getKey().equals("allOf") && !own.getKey().equals("$ref"))
        .forEach(own -> merged.set(own.getKey(), own.getValue()));
    return merged;
  }

  /** The schema that a reference or the path of a schema file leads to. */
  JsonNode schema(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.yaml$", "");
    JsonNode schema = root.at("/components/schemas").path(name);
    if (schema.isMissingNode()) {
      throw new IllegalArgumentException("no schema " + name);
    }
    return schema;
  }

  /** The schema of the delivery that tells of an event; none if the spec knows no such event. */
  Optional<JsonNode> delivery(String event) {
    for (JsonNode schema : root.at("/components/schemas")) {
      for (JsonNode told : schema.path("x-events")) {
        if (event.matches(told.asText().replace(".", "\\.").replace("*", ".*"))) {
          return Optional.of(schema);
        }
      }
    }
    return Optional.empty();
  }

  /** What an object schema says about its keys. */
  ObjectView object(JsonNode schema) {
    return objects.computeIfAbsent(schema, s -> new ObjectView(this, s));
  }

  /** Schemas are compared by identity: to compare whole trees takes longer than the work. */
  private static <V> Map<JsonNode, V> byIdentity() {
    return Collections.synchronizedMap(new IdentityHashMap<>());
  }

  private void addOperations(String path, JsonNode item) {
    item.properties().stream()
        .filter(entry -> METHODS.contains(entry.getKey()))
        .forEach(
            entry ->
                operations.add(
                    new SpecOperation(
                        entry.getKey(), path, item.path("parameters"), entry.getValue())));
  }
}
