package ai.inquirly.sdk.testing.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds a query against the query parameters of an operation. */
final class QueryComparison {
  private final ServedSpec spec;
  private final SpecOperation operation;
  private final Map<String, JsonNode> schemas = new LinkedHashMap<>();

  QueryComparison(ServedSpec spec, SpecOperation operation) {
    this.spec = spec;
    this.operation = operation;
    operation.query().forEach((name, parameter) -> schemas.put(name, parameter.path("schema")));
    addCopiesOfTheBody();
  }

  List<String> compare(String rawQuery) {
    List<String> differences = new ArrayList<>();
    Set<String> sent = new HashSet<>();
    for (String pair : rawQuery == null ? new String[0] : rawQuery.split("&")) {
      String[] parts = pair.split("=", 2);
      String name = decoded(parts[0]);
      sent.add(name);
      value(name, parts.length == 1 ? "" : decoded(parts[1])).forEach(differences::add);
    }
    operation
        .query()
        .forEach(
            (name, parameter) -> {
              if (parameter.path("required").asBoolean() && !sent.contains(name)) {
                differences.add(" ?" + name + " is missing");
              }
            });
    return differences;
  }

  private List<String> value(String name, String value) {
    JsonNode fixed = operation.json().path("x-fixed-query").path(name);
    if (fixed.isValueNode()) {
      return fixed.asText().equals(value) ? List.of() : List.of(" ?" + name + " is " + value);
    }
    JsonNode schema = schemas.get(name);
    if (schema == null) {
      return List.of(" ?" + name + " is no parameter");
    }
    JsonNode single = schema.path("type").asText().equals("array") ? schema.path("items") : schema;
    return TextComparison.differences(spec, value, single).stream()
        .map(difference -> " ?" + name + difference)
        .toList();
  }

  /** Some fields of a body are sent in the query too, in case the body gets lost on the way. */
  private void addCopiesOfTheBody() {
    JsonNode body = operation.json().at("/requestBody/content").path("application/json");
    spec.object(body.path("schema"))
        .properties()
        .values()
        .forEach(
            field -> {
              if (field.has("x-also-query")) {
                schemas.put(field.get("x-also-query").textValue(), field);
              }
            });
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
