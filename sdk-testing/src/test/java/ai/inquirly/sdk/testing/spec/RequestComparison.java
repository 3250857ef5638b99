package ai.inquirly.sdk.testing.spec;

import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Holds a request of the SDK against the parameters and the body of an operation. */
final class RequestComparison {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String JSON_SCHEMA = "/content/application~1json/schema";

  private final ServedSpec spec;
  private final SpecOperation operation;

  RequestComparison(ServedSpec spec, SpecOperation operation) {
    this.spec = spec;
    this.operation = operation;
  }

  List<String> compare(IncomingRequest request) {
    return Stream.concat(
            new QueryComparison(spec, operation).compare(request.rawQuery()).stream(),
            body(request).stream())
        .toList();
  }

  private List<String> body(IncomingRequest request) {
    JsonNode declared = operation.json().path("requestBody");
    if (request.body().length == 0) {
      return missingWithoutBody(declared.at(JSON_SCHEMA));
    }
    String type = String.valueOf(request.header("content-type")).split(";")[0].trim();
    JsonNode schema = declared.path("content").path(type).path("schema");
    if (schema.isMissingNode()) {
      return List.of(" has a body of type " + type);
    }
    return type.equals("application/json")
        ? json(request.body(), schema)
        : new FormComparison(spec).compare(request, schema);
  }

  private List<String> missingWithoutBody(JsonNode schema) {
    return spec.object(schema).required().stream().map(name -> "." + name + " is missing").toList();
  }

  private List<String> json(byte[] body, JsonNode schema) {
    try {
      return SchemaComparison.requestDifferences(spec, MAPPER.readTree(body), schema);
    } catch (IOException e) {
      return List.of(" is no JSON");
    }
  }
}
