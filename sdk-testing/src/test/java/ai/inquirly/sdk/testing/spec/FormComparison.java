package ai.inquirly.sdk.testing.spec;

import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import ai.inquirly.sdk.testing.server.http.RequestValues;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;

/** Holds a form against the schema of its fields, whose values all travel as texts or files. */
final class FormComparison {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ServedSpec spec;

  FormComparison(ServedSpec spec) {
    this.spec = spec;
  }

  List<String> compare(IncomingRequest request, JsonNode schema) {
    return SchemaComparison.requestDifferences(
        spec, typed(RequestValues.body(request), schema), schema);
  }

  /** The form as the JSON that it stands for; a file becomes a text. */
  private JsonNode typed(JsonNode value, JsonNode schema) {
    JsonNode resolved = spec.resolved(schema);
    if (value instanceof ObjectNode object) {
      ObjectNode typed = JsonNodeFactory.instance.objectNode();
      ObjectView view = spec.object(resolved);
      object
          .properties()
          .forEach(
              field -> {
                String name = inBrackets(field.getKey(), field.getValue(), view);
                JsonNode property = view.properties().getOrDefault(name, view.others());
                typed.set(name, typed(field.getValue(), property));
              });
      return typed;
    }
    if (value instanceof ArrayNode array) {
      ArrayNode typed = JsonNodeFactory.instance.arrayNode();
      array.forEach(element -> typed.add(typed(element, resolved.path("items"))));
      return typed;
    }
    if (value.isPojo()) {
      return TextNode.valueOf("file");
    }
    return resolved.path("x-multipart").asText().equals("json")
        ? json(value.asText())
        : TextComparison.typed(value.asText(), resolved);
  }

  /** Lists of files stand in the spec with the brackets that their names have in a form. */
  private static String inBrackets(String name, JsonNode value, ObjectView view) {
    boolean list = value.isArray() && view.properties().containsKey(name + "[]");
    return list ? name + "[]" : name;
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      return TextNode.valueOf(text);
    }
  }
}
