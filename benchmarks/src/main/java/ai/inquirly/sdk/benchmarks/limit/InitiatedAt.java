package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** When a conversation began, in the words of the browser. */
public record InitiatedAt(String timestamp) {
  static InitiatedAt read(JsonParser in) throws IOException {
    String timestamp = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "timestamp" -> timestamp = Json.text(in);
        default -> Json.skip(in);
      }
    }
    return new InitiatedAt(timestamp);
  }
}
