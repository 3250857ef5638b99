package ai.inquirly.sdk.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * One recorded call with its answer: a line of {@code recorded/exchanges}.
 *
 * @param section the file that it stands in
 * @param line the line
 */
record Exchange(String section, JsonNode line) {
  String name() {
    return section + "/" + line.get("file").asText();
  }

  /** API class and method; null for what is not documented. */
  @Nullable
  String operation() {
    return line.at("/operation/java").textValue();
  }

  String method() {
    return line.at("/request/method").asText();
  }

  String pathAndQuery() {
    return line.at("/request/url_path_and_query").asText();
  }

  /** Whose token was sent: admin, agent, outsider, bot, platform, bad, empty; null for none. */
  @Nullable
  String caller() {
    return line.at("/request/as").textValue();
  }

  /** A JSON value, an object with {@code form}, {@code multipart} or {@code raw}, or null. */
  JsonNode requestBody() {
    return line.at("/request/body");
  }

  /** Whether the body was sent in this form: {@code form}, {@code multipart} or {@code raw}. */
  boolean isSentAs(String form) {
    return requestBody().size() == 1 && requestBody().has(form);
  }

  int status() {
    return line.at("/response/status").asInt();
  }

  boolean isSuccess() {
    return status() / 100 == 2;
  }

  boolean isError() {
    return status() >= 400;
  }

  Map<String, String> responseHeaders() {
    Map<String, String> headers = new TreeMap<>();
    line.at("/response/headers")
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().asText()));
    return headers;
  }

  boolean hasJson() {
    return line.get("response").has("json");
  }

  JsonNode responseJson() {
    return line.at("/response/json");
  }

  /** The answer's body as it is where it is no JSON; empty for none. */
  String responseText() {
    return hasJson() ? responseJson().toString() : line.at("/response/text").asText();
  }

  byte[] responseBytes() {
    return responseText().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return name();
  }
}
