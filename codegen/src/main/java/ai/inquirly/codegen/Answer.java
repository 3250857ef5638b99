package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The served answer of an operation, and where the result lies in it. */
final class Answer {
  private final ApiOperation operation;
  private final Spec spec;

  Answer(ApiOperation operation, Spec spec) {
    this.operation = operation;
    this.spec = spec;
  }

  /** Whether a body is served that is worth returning; the spec leaves out all others. */
  boolean hasResult() {
    return isJson() || isText();
  }

  boolean isText() {
    return !operation.answer("text/html").isMissingNode();
  }

  private boolean isJson() {
    return !operation.answer("application/json").isMissingNode();
  }

  /** Whether the server answers with an empty object where there is nothing. */
  boolean mayBeEmptyObject() {
    return operation.node().path("x-empty-object").asText().equals("none");
  }

  boolean isPage() {
    return operation.node().has("x-page");
  }

  /** Where the result may lie, most specific first; the documented forms are among them. */
  List<String> paths() {
    List<String> paths = new ArrayList<>();
    if (isPage()) {
      paths.add(operation.node().at("/x-page/items").textValue());
      if (operation.node().has("x-page-documented")) {
        paths.add(operation.node().path("x-page-documented").asText());
      }
    } else {
      paths.addAll(Spec.texts(operation.node().path("x-envelope")));
    }
    return paths.isEmpty() ? List.of("") : paths.stream().distinct().toList();
  }

  /** The schema of the result: the first path that the served form has. */
  JsonNode result() {
    return paths().stream()
        .map(this::find)
        .filter(schema -> schema != null)
        .findFirst()
        .orElseThrow(
            () -> new SpecException(operation.id() + ": the answer has none of " + paths()));
  }

  /** The schema at a dotted path. */
  JsonNode at(String path) {
    JsonNode found = find(path);
    if (found == null) {
      throw new SpecException(operation.id() + ": the answer has no " + path);
    }
    return found;
  }

  private JsonNode find(String path) {
    JsonNode schema = operation.answer("application/json").path("schema");
    for (String step : path.isEmpty() ? new String[0] : path.split("\\.")) {
      schema = spec.properties(schema).get(step);
      if (schema == null) {
        return null;
      }
    }
    return schema;
  }
}
