package ai.inquirly.sdk.conformance;

import ai.inquirly.sdk.core.Page;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the result of an operation lies in a body, as the spec says it. */
final class Body {
  private final JsonNode json;
  private final JsonNode operation;

  Body(String operationId, JsonNode json) {
    this.json = json;
    operation = Spec.operation(operationId);
  }

  /** What is lost or changed when the decoded result is written again. */
  List<String> losses(@Nullable Object decoded) {
    if (decoded instanceof Page<?, ?> page) {
      List<String> losses = new ArrayList<>();
      losses.addAll(Json.differences(rows(), Json.written(page.getItems())));
      losses.addAll(Json.differences(meta(), Json.written(page.getMeta())));
      return losses;
    }
    return isNothing(result()) && isNothing(decoded)
        ? List.of()
        : Json.differences(result(), Json.written(decoded));
  }

  /** What the body holds outside of the result, by dotted path. */
  List<String> besideTheResult() {
    Set<String> results =
        operation.has("x-page")
            ? Set.of(operation.at("/x-page/items").asText(), operation.at("/x-page/meta").asText())
            : Set.of(resultPath());
    List<String> beside = new ArrayList<>();
    addBeside("", json, results, beside);
    return beside;
  }

  private static void addBeside(
      String path, JsonNode node, Set<String> results, List<String> beside) {
    if (results.contains(path)) {
      return;
    }
    if (results.stream().noneMatch(result -> path.isEmpty() || result.startsWith(path + "."))) {
      beside.add(path);
      return;
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String inner = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
      addBeside(inner, field.getValue(), results, beside);
    }
  }

  /** Where some operations have nothing to say they send an empty object. */
  private boolean isNothing(JsonNode served) {
    return operation.path("x-empty-object").asText().equals("none")
        && served.isObject()
        && served.isEmpty();
  }

  private static boolean isNothing(@Nullable Object decoded) {
    return decoded == null || decoded instanceof Collection<?> rows && rows.isEmpty();
  }

  private JsonNode rows() {
    return at(operation.at("/x-page/items").asText());
  }

  private JsonNode meta() {
    return at(operation.at("/x-page/meta").asText());
  }

  private JsonNode result() {
    return at(resultPath());
  }

  private String resultPath() {
    for (JsonNode path : operation.path("x-envelope")) {
      if (!at(path.asText()).isMissingNode()) {
        return path.asText();
      }
    }
    return "";
  }

  private JsonNode at(String dottedPath) {
    return dottedPath.isEmpty() ? json : json.at("/" + dottedPath.replace('.', '/'));
  }
}
