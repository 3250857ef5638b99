package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** The key of a contact in an inbox. */
public record ContactKey(String sourceId) {
  static ContactKey read(JsonParser in) throws IOException {
    String sourceId = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "source_id" -> sourceId = Json.text(in);
        default -> Json.skip(in);
      }
    }
    return new ContactKey(sourceId);
  }
}
