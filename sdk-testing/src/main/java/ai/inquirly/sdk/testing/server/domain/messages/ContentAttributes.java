package ai.inquirly.sdk.testing.server.domain.messages;

import ai.inquirly.sdk.testing.server.render.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads content attributes, which come as an object, or as text in forms. */
final class ContentAttributes {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ContentAttributes() {}

  /** The attributes that were sent; none for whatever is no object. */
  static JsonNode read(JsonNode sent) {
    if (sent == null || sent.isObject()) {
      return Json.orEmpty(sent);
    }
    if (!sent.isTextual()) {
      return Json.object();
    }
    try {
      JsonNode parsed = MAPPER.readTree(sent.textValue());
      return parsed != null && parsed.isObject() ? parsed : Json.object();
    } catch (JsonProcessingException noJson) {
      return Json.object();
    }
  }
}
