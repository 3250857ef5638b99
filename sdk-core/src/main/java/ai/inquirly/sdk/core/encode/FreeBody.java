package ai.inquirly.sdk.core.encode;

import ai.inquirly.sdk.core.json.Model;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import java.nio.file.Path;
import java.util.Map;

/** Reads a body that is no request object: a map, list, model or Jackson tree. */
final class FreeBody {
  private FreeBody() {}

  /**
   * The checked body.
   *
   * @param fields takes the fields if it is an object
   * @return the object of {@code fields}, or a checked list
   */
  static Object read(Object given, RequestFields fields, BodyValues values, Refusals refuse) {
    Object plain =
        given instanceof JsonNode node ? JsonNodes.unwrapped(refuse, "the body", node) : given;
    if (plain instanceof Model model) {
      model.accept(fields);
      return fields.body();
    }
    if (plain instanceof Map<?, ?> map) {
      map.forEach((key, value) -> fields.field(values.key("the body", key), value));
      return fields.body();
    }
    if (plain instanceof Iterable<?> && !(plain instanceof Path)) {
      return list(plain, values, refuse);
    }
    throw refuse.of(
        "the body",
        "is "
            + (plain == null ? "null" : "a " + plain.getClass().getTypeName())
            + ": give a map, list, model or JsonNode; read JSON text by Jackson's readTree, and"
            + " send a file in a map under the name of its field");
  }

  private static Object list(@Nullable Object plain, BodyValues values, Refusals refuse) {
    Object list = values.checked("the body", plain);
    if (!values.files().isEmpty()) {
      throw refuse.of("the body", "is a list, which cannot hold files: use a map");
    }
    return list;
  }
}
