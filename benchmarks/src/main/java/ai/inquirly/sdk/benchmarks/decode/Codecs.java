package ai.inquirly.sdk.benchmarks.decode;

import ai.inquirly.sdk.api.ConversationRequests;
import ai.inquirly.sdk.core.json.DriftListener;
import ai.inquirly.sdk.core.json.JsonReader;
import ai.inquirly.sdk.model.Conversation;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The SDK's ways to decode the page. */
public final class Codecs {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Codecs() {}

  /** As the client does it: envelope, figures and rows. */
  public static ai.inquirly.sdk.core.Page<Conversation, ?> sdk(byte[] body) throws IOException {
    return ConversationRequests.LIST
        .result()
        .decode(body, StandardCharsets.UTF_8, DriftListener.NONE);
  }

  /** The generated readers alone, rows only. */
  public static List<Conversation> readers(byte[] body) throws IOException {
    try (JsonParser parser = FACTORY.createParser(body)) {
      moveToRows(parser);
      JsonReader in = new JsonReader(parser, DriftListener.NONE);
      List<Conversation> rows = new ArrayList<>();
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        rows.add(Conversation.read(in));
      }
      return rows;
    }
  }

  private static void moveToRows(JsonParser parser) throws IOException {
    while (parser.nextToken() != JsonToken.START_ARRAY) {
      if (parser.currentToken() == JsonToken.FIELD_NAME && parser.currentName().equals("meta")) {
        parser.nextToken();
        parser.skipChildren();
      }
    }
  }
}
