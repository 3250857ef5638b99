package ai.inquirly.sdk.testing.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Holds what webhooks are told against the schema of its event. */
final class DeliverySchemas {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ServedSpec spec;

  DeliverySchemas(ServedSpec spec) {
    this.spec = spec;
  }

  /** What is wrong with a delivery, each with the event's name in front. */
  List<String> compare(byte[] body) {
    try {
      JsonNode json = MAPPER.readTree(body);
      String event = json.path("event").asText();
      Optional<JsonNode> schema = spec.delivery(event);
      return schema.isEmpty()
          ? List.of(event + " is no event of the spec")
          : SchemaComparison.differences(spec, json, schema.get()).stream()
              .map(difference -> event + difference)
              .toList();
    } catch (IOException e) {
      return List.of("is no JSON");
    }
  }
}
