package ai.inquirly.sdk.testing.spec;

import ai.inquirly.sdk.testing.server.http.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;

/** Holds an answer against the responses of an operation. */
final class ResponseComparison {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int NOT_MODIFIED = 304;

  private final ServedSpec spec;
  private final SpecOperation operation;
  private final boolean fromSdk;

  /**
   * A comparison.
   *
   * @param fromSdk whether the SDK asked: what the server says to wrong raw requests is not
   *     described
   */
  ResponseComparison(ServedSpec spec, SpecOperation operation, boolean fromSdk) {
    this.spec = spec;
    this.operation = operation;
    this.fromSdk = fromSdk;
  }

  List<String> compare(Answer answer) {
    JsonNode response = operation.json().path("responses").path(String.valueOf(answer.status()));
    boolean lenient = !fromSdk && answer.status() >= 400;
    if (response.isMissingNode()) {
      return lenient || answer.status() == NOT_MODIFIED
          ? List.of()
          : List.of(" is a status that the spec does not declare");
    }
    if (!response.has("content")) {
      return List.of();
    }
    String type = mediaType(answer);
    JsonNode schema = response.path("content").path(type).path("schema");
    if (schema.isMissingNode()) {
      return lenient ? List.of() : List.of(" has the media type " + type);
    }
    return type.equals("application/json") ? json(answer, schema) : List.of();
  }

  private List<String> json(Answer answer, JsonNode schema) {
    try {
      JsonNode value = MAPPER.readTree(answer.body());
      return value.isMissingNode()
          ? List.of(" has no body")
          : isEmptyForNothing(value)
              ? List.of()
              : SchemaComparison.differences(spec, value, schema);
    } catch (IOException e) {
      return List.of(" is no JSON");
    }
  }

  private boolean isEmptyForNothing(JsonNode value) {
    return operation.json().has("x-empty-object") && value.isObject() && value.isEmpty();
  }

  private static String mediaType(Answer answer) {
    return answer.contentType() == null ? "none" : answer.contentType().split(";")[0].trim();
  }
}
