package ai.inquirly.sdk.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The parameters of an operation as the spec has them: names on the wire and in Java. */
final class RequestNames {
  private final Map<String, JsonNode> query = new HashMap<>();
  private final Map<String, JsonNode> body = new LinkedHashMap<>();
  private final Set<String> roots = new LinkedHashSet<>();
  private final Set<String> fixed = new TreeSet<>();

  private RequestNames() {}

  static RequestNames ofOperation(String id) {
    RequestNames names = new RequestNames();
    JsonNode operation = Spec.operation(id);
    operation.path("x-fixed-query").fieldNames().forEachRemaining(names.fixed::add);
    for (JsonNode parameter : operation.path("parameters")) {
      names.query.put(parameter.path("name").asText(), parameter);
    }
    for (JsonNode content : operation.path("requestBody").path("content")) {
      names.addProperties(Spec.merged(content.get("schema")));
    }
    return names;
  }

  static RequestNames ofSchema(String name) {
    RequestNames names = new RequestNames();
    names.addProperties(Spec.schema(name));
    return names;
  }

  /** Query parameters that the operation sends by itself. */
  Set<String> fixed() {
    return fixed;
  }

  /** The builder's method for a parameter of the query. */
  String ofQuery(String wireName) {
    return javaName(wireName, query, body);
  }

  /** The builder's method for a field of the body. */
  String ofBody(String wireName) {
    return javaName(wireName, body, query);
  }

  /** The server reads query and body alike, so a parameter may be declared in the other place. */
  private static String javaName(
      String wireName, Map<String, JsonNode> place, Map<String, JsonNode> otherPlace) {
    for (Map<String, JsonNode> names : List.of(place, otherPlace)) {
      for (String name : List.of(wireName, wireName.replace("[]", ""))) {
        if (names.containsKey(name)) {
          return lowerCamel(names.get(name).path("x-java-name").asText(name));
        }
      }
    }
    throw new NotOffered(wireName + ": the operation has no such parameter");
  }

  /** The schema of a field of the body; a missing node if there is none. */
  JsonNode bodySchema(String wireName) {
    return Spec.merged(body.getOrDefault(wireName, Spec.NONE));
  }

  /**
   * The fields on one level: without the root under which the SDK sends them, or under which the
   * server reads them as well.
   */
  ObjectNode flat(ObjectNode fields) {
    ObjectNode flat = fields.deepCopy();
    for (String root : roots) {
      if (flat.remove(root) instanceof ObjectNode inner) {
        flat.setAll(inner);
      }
    }
    if (flat.size() == 1) {
      Map.Entry<String, JsonNode> only = flat.properties().iterator().next();
      if (!body.containsKey(only.getKey()) && only.getValue() instanceof ObjectNode inner) {
        return inner;
      }
    }
    return flat;
  }

  private void addProperties(JsonNode schema) {
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (property.getValue().path("x-flatten").asBoolean()) {
        roots.add(property.getKey());
        addProperties(Spec.merged(property.getValue()));
      } else {
        body.put(property.getKey(), property.getValue());
      }
    }
  }

  private static String lowerCamel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String part : name.split("[^A-Za-z0-9]+")) {
      camel.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
    }
    String lower = Character.toLowerCase(camel.charAt(0)) + camel.substring(1);
    return lower.equals("private") ? "is" + camel : lower;
  }
}
