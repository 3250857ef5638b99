package ai.inquirly.sdk.testing.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;

/**
 * The named values of a request: those of the body, and all together.
 *
 * @param body the values of the body alone; empty if its media type is not understood
 * @param merged body, query and path in one; a name in the query beats the body's, the path beats
 *     both
 */
public record RequestValues(ObjectNode body, ObjectNode merged) {

  /**
   * Reads query and body.
   *
   * @param path the values of the path's parameters
   * @throws UnreadableRequest if the body or the query is malformed
   */
  public static RequestValues read(IncomingRequest request, ObjectNode path) {
    ObjectNode body = cleaned(body(request));
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    merged.setAll(body);
    if (request.rawQuery() != null) {
      merged.setAll(FormReader.read(request.rawQuery()));
    }
    merged.setAll(path);
    return new RequestValues(body, merged);
  }

  /**
   * Reads the body alone.
   *
   * @throws UnreadableRequest if it is malformed
   */
  public static ObjectNode body(IncomingRequest request) {
    ObjectNode nothing = JsonNodeFactory.instance.objectNode();
    if (request.body().length == 0) {
      return nothing;
    }
    if (request.isJson()) {
      JsonNode json = JsonText.read(request.body());
      if (json == null) {
        throw new UnreadableRequest("body is no JSON");
      }
      return json instanceof ObjectNode object ? object : nothing;
    }
    if (request.isOfType("application/x-www-form-urlencoded")) {
      return FormReader.read(PercentCode.utf8(request.body()));
    }
    if (request.isOfType("multipart/form-data")) {
      return MultipartReader.read(request.body(), request.header("content-type"));
    }
    return nothing;
  }

  /** The real server drops nulls from lists, and numbers beyond all bounds, before anyone reads. */
  private static ObjectNode cleaned(ObjectNode values) {
    clean(values);
    return values;
  }

  private static void clean(JsonNode value) {
    if (value instanceof ArrayNode list) {
      for (Iterator<JsonNode> elements = list.iterator(); elements.hasNext(); ) {
        if (isNothing(elements.next())) {
          elements.remove();
        }
      }
    } else if (value instanceof ObjectNode object) {
      object.properties().stream()
          .filter(v -> isNothing(v.getValue()))
          .forEach(v -> v.setValue(NullNode.instance));
    } else if (value.isTextual() && hasLoneSurrogate(value.textValue())) {
      throw new UnreadableRequest("half a character");
    }
    value.forEach(RequestValues::clean);
  }

  private static boolean isNothing(JsonNode value) {
    return value.isNull() || value.isDouble() && !Double.isFinite(value.doubleValue());
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
