package ai.inquirly.sdk.core;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a value lies in the body of an answer: the paths that it may have, the most specific first.
 */
final class Envelope {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final List<String[]> paths;

  private Envelope(List<String[]> paths) {
    this.paths = paths;
  }

  static Envelope of(String... dottedPaths) {
    List<String[]> paths = new ArrayList<>();
    for (String path : dottedPaths) {
      paths.add(path.isEmpty() ? new String[0] : path.split("\\."));
    }
    return new Envelope(paths.isEmpty() ? List.<String[]>of(new String[0]) : paths);
  }

  /** A parser that stands on the value; null if the body has none of the paths. */
  @Nullable
  JsonParser locate(byte[] body) throws IOException {
    for (String[] path : paths) {
      JsonParser parser = FACTORY.createParser(body);
      if (parser.nextToken() == null) {
        throw new IOException("the body is empty");
      }
      if (descend(parser, path)) {
        return parser;
      }
      parser.close();
    }
    return null;
  }

  /** Reads to the end, so that a truncated or malformed rest of the body is noticed. */
  static void finish(JsonParser parser) throws IOException {
    try (parser) {
      while (!parser.isClosed() && parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.START_OBJECT
            || parser.currentToken() == JsonToken.START_ARRAY) {
          parser.skipChildren();
        }
      }
    }
  }

  private static boolean descend(JsonParser parser, String[] path) throws IOException {
    for (String step : path) {
      if (parser.currentToken() != JsonToken.START_OBJECT || !moveTo(parser, step)) {
        return false;
      }
    }
    return true;
  }

  private static boolean moveTo(JsonParser parser, String step) throws IOException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      if (name.equals(step)) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }
}
