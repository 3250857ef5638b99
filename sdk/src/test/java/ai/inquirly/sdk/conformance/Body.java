package ai.inquirly.sdk.conformance;

import ai.inquirly.sdk.core.Page;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;

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
    return Json.differences(result(), Json.written(decoded));
  }

  private JsonNode rows() {
    return at(operation.at("/x-page/items").asText());
  }

  private JsonNode meta() {
    return at(operation.at("/x-page/meta").asText());
  }

  private JsonNode result() {
    for (JsonNode path : operation.path("x-envelope")) {
      JsonNode found = at(path.asText());
      if (!found.isMissingNode()) {
        return found;
      }
    }
    return json;
  }

  private JsonNode at(String dottedPath) {
    return dottedPath.isEmpty() ? json : json.at("/" + dottedPath.replace('.', '/'));
  }
}
