package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One operation: its path (without the query that tells twins apart), method, and the parameters of
 * path item and operation.
 */
record ApiOperation(
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

  /** The schema of the JSON body; a missing node if there is none. */
  JsonNode jsonBody() {
    return node.at("/requestBody/content/application~1json/schema");
  }

  /** Whether a call without a body makes no sense, though each of its fields may be optional. */
  boolean needsBody() {
    return node.at("/requestBody/required").asBoolean();
  }

  /** The schemas of the body as JSON and as a form, as far as there are such bodies. */
  List<JsonNode> bodies() {
    JsonNode form = node.at("/requestBody/content/multipart~1form-data/schema");
    return Stream.of(jsonBody(), form).filter(schema -> !schema.isMissingNode()).toList();
  }

  /** Whether the SDK may send it again: {@code always}, {@code never} or {@code when}. */
  String repeat() {
    boolean harmless = !method.equals("POST") && !method.equals("PATCH");
    return node.at("/x-repeat/policy").asText(harmless ? "always" : "never");
  }

  /** Whether the token must be that of an administrator. */
  boolean administratorOnly() {
    return node.path("x-role").asText().equals("administrator");
  }

  /** Names of the accepted security schemes; none on the public plane. */
  List<String> credentials() {
    List<String> names = new ArrayList<>();
    node.path("security").forEach(s -> s.fieldNames().forEachRemaining(names::add));
    return names;
  }

  /** The first successful answer's content; a missing node if it has none. */
  JsonNode answer(String contentType) {
    for (Map.Entry<String, JsonNode> response : node.path("responses").properties()) {
      if (response.getKey().startsWith("2")) {
        return response.getValue().path("content").path(contentType);
      }
    }
    throw new SpecException(id + " has no successful answer");
  }
}
