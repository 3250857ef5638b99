package ai.inquirly.sdk.testing.server.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.function.Function;

/** Short words for building JSON. */
public final class Json {
  private Json() {}

  /** An empty object. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** An object with one value. */
  public static ObjectNode object(String name, JsonNode value) {
    return object().set(name, value);
  }

  /** An array with what each row is rendered to. */
  public static <R> ArrayNode array(Collection<R> rows, Function<? super R, JsonNode> view) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(rows.size());
    rows.forEach(row -> array.add(view.apply(row)));
    return array;
  }

  /** An array of texts. */
  public static ArrayNode texts(Collection<String> texts) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(texts.size());
    texts.forEach(array::add);
    return array;
  }

  /** The stored object, or an empty one for null. */
  public static JsonNode orEmpty(JsonNode stored) {
    return stored == null || stored.isNull() ? object() : stored;
  }

  /** The keys of both, those of the second winning where both have one; neither is changed. */
  public static ObjectNode merged(JsonNode first, ObjectNode second) {
    ObjectNode merged = object();
    if (first instanceof ObjectNode object) {
      merged.setAll(object);
    }
    merged.setAll(second);
    return merged;
  }
}
