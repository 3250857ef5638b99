package ai.inquirly.sdk.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Nullable;
import java.io.IOException;

/**
 * Free-form values as Jackson trees, for those who want them. The only place of the call path that
 * starts databind.
 */
public final class JsonViews {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new InquirlyModule());

  private JsonViews() {}

  /** A model, or any plain value that a model holds, as a tree; null becomes a null node. */
  public static JsonNode toNode(@Nullable Object value) {
    return MAPPER.valueToTree(value);
  }

  /** Reads one JSON document. */
  public static JsonNode parse(byte[] json) throws IOException {
    return MAPPER.readTree(json);
  }

  static void write(JsonNode node, JsonGenerator generator) throws IOException {
    MAPPER.writeTree(generator, node);
  }
}
