package ai.inquirly.sdk.conformance;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One recorded webhook delivery.
 *
 * @param line its line of {@code recorded/webhooks.jsonl}
 */
record Delivery(JsonNode line) {
  String event() {
    return line.get("event").asText();
  }

  JsonNode body() {
    return line.get("body");
  }

  @Override
  public String toString() {
    return line.get("file").asText();
  }
}
