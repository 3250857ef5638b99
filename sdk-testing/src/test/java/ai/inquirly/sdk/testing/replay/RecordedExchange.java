package ai.inquirly.sdk.testing.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One recorded request with its answer.
 *
 * @param section the section of the documentation, or setup, errors, undocumented
 * @param json the recording
 */
record RecordedExchange(String section, ObjectNode json) {

  int seq() {
    return json.path("seq").asInt();
  }

  String name() {
    return section + "/" + json.path("name").asText();
  }

  boolean isDocumented() {
    return json.path("operation").isTextual();
  }

  Instant sentAt() {
    return Instant.ofEpochMilli(Math.round(json.path("sent_at").asDouble() * 1000));
  }

  /** Who called: admin, agent, outsider, bot, platform, bad, empty, or null for nobody. */
  String caller() {
    return json.path("as").textValue();
  }

  String method() {
    return json.path("method").asText();
  }

  String target() {
    return json.path("target").asText();
  }

  Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    json.path("headers").properties().forEach(h -> headers.put(h.getKey(), h.getValue().asText()));
    return headers;
  }

  JsonNode body() {
    return json.path("body");
  }

  JsonNode response() {
    return json.path("response");
  }

  @Override
  public String toString() {
    return seq() + " " + name() + " " + method() + " " + target();
  }
}
