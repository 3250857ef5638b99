package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;

/** The page as a parser gives it that was written by hand for this one answer. */
public record Page(Counts meta, List<Conversation> payload) {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Decodes the body of the answer. */
  public static Page decode(byte[] body) throws IOException {
    try (JsonParser in = FACTORY.createParser(body)) {
      in.nextToken();
      Page page = null;
      for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        if (name.equals("data")) {
          page = Json.object(in, Page::read);
        } else {
          Json.skip(in);
        }
      }
      return page;
    }
  }

  private static Page read(JsonParser in) throws IOException {
    Counts meta = null;
    List<Conversation> payload = null;
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      switch (name) {
        case "meta" -> meta = Json.object(in, Counts::read);
        case "payload" -> payload = Json.list(in, Conversation::read);
        default -> Json.skip(in);
      }
    }
    return new Page(meta, payload);
  }
}
