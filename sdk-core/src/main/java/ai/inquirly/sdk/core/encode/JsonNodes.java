package ai.inquirly.sdk.core.encode;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One level of a Jackson tree as plain Java. */
final class JsonNodes {
  private JsonNodes() {}

  static @Nullable Object unwrapped(Refusals refuse, String where, JsonNode node) {
    return switch (node.getNodeType()) {
      case NULL -> null;
      case STRING -> node.textValue();
      case BOOLEAN -> node.booleanValue();
      case NUMBER -> node.numberValue();
      case ARRAY -> elements(node);
      case OBJECT -> fields(node);
      case POJO, BINARY, MISSING ->
          throw refuse.of(
              where,
              "is a "
                  + node.getNodeType()
                  + " node, which has no JSON form of its own: use text, numbers, arrays and"
                  + " objects");
    };
  }

  private static List<JsonNode> elements(JsonNode array) {
    List<JsonNode> elements = new ArrayList<>();
    array.forEach(elements::add);
    return elements;
  }

  private static Map<String, JsonNode> fields(JsonNode object) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }
}
