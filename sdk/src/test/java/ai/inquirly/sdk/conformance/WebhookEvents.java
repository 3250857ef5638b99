package ai.inquirly.sdk.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** Which model a webhook delivery is, by its event; told by {@code x-events} of the schemas. */
final class WebhookEvents {
  private static final String MODELS = "ai.inquirly.sdk.model.";
  private static final Map<String, String> MODEL_OF_EVENT = new TreeMap<>();

  static {
    for (Map.Entry<String, JsonNode> schema : Spec.schemas().properties()) {
      schema
          .getValue()
          .path("x-events")
          .forEach(event -> MODEL_OF_EVENT.put(event.asText(), schema.getKey()));
    }
  }

  private WebhookEvents() {}

  /** The model of an event; {@code automation_event.*} stands for all that begin like it. */
  static Class<?> modelOf(String event) {
    String family = event.replaceFirst("\\..*", ".*");
    String model = MODEL_OF_EVENT.getOrDefault(event, MODEL_OF_EVENT.get(family));
    if (model == null) {
      throw new AssertionError("no schema for the event " + event);
    }
    try {
      return Class.forName(MODELS + model);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
