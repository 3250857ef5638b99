package ai.inquirly.sdk.core.encode;

import ai.inquirly.sdk.core.FileUpload;
import ai.inquirly.sdk.core.json.Model;
import ai.inquirly.sdk.core.json.OpenEnum;
import ai.inquirly.sdk.core.json.WireTime;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Nullable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Checks the values of a body and brings them to few forms: text, boolean, number, file, {@code
 * List}, {@link ObjectValue}, null.
 */
final class BodyValues {
  /** The server parses 90 levels and answers 150 with 400; its parser's documented limit is 100. */
  static final int MAX_DEPTH = 100;

  private final Refusals refuse;
  private final List<FileUpload> files = new ArrayList<>();

  BodyValues(Refusals refuse) {
    this.refuse = refuse;
  }

  /** All files met so far. */
  List<FileUpload> files() {
    return files;
  }

  /** The checked form of a value at this place of the body. */
  @Nullable
  Object checked(String where, @Nullable Object value) {
    return checked(where, value, 1);
  }

  private @Nullable Object checked(String where, @Nullable Object value, int depth) {
    if (depth > MAX_DEPTH) {
      throw refuse.of(
          where,
          "is nested deeper than the 100 levels that the server parses: flatten it, and check that"
              + " it does not contain itself");
    }
    if (value == null || value instanceof Boolean || value instanceof ObjectValue) {
      return value;
    }
    if (value instanceof JsonNode node) {
      return checked(where, JsonNodes.unwrapped(refuse, where, node), depth);
    }
    if (value instanceof Number number) {
      return Numbers.checked(refuse, where, number);
    }
    if (value instanceof FileUpload file) {
      files.add(file);
      return file;
    }
    if (value instanceof Path) {
      // an Iterable, which would be taken for a list without end
      throw refuse.of(where, "is the path of a file: FileUpload.of(path) sends its content");
    }
    if (value instanceof Model model) {
      return object(where, model, depth);
    }
    if (value instanceof Map<?, ?> map) {
      return object(where, map, depth);
    }
    return value instanceof Iterable<?> values
        ? list(where, values, depth)
        : scalar(where, value, depth);
  }

  private Object object(String where, Model model, int depth) {
    ObjectValue object = new ObjectValue(true);
    model.accept((name, value) -> put(object, where, name, value, depth));
    return object;
  }

  private Object object(String where, Map<?, ?> map, int depth) {
    ObjectValue object = new ObjectValue(false);
    map.forEach((key, value) -> put(object, where, key(where, key), value, depth));
    return object;
  }

  private void put(
      ObjectValue object, String where, String name, @Nullable Object value, int depth) {
    if (object.containsKey(name)) {
      throw refuse.of(where + "." + name, "is given twice: the server would take the last");
    }
    object.put(name, checked(where + "." + name, value, depth + 1));
  }

  /** The text of a key of a JSON object. */
  String key(String where, @Nullable Object key) {
    if (!(key instanceof CharSequence
        || key instanceof Long
        || key instanceof Integer
        || key instanceof Enum<?>
        || key instanceof OpenEnum<?>)) {
      throw refuse.of(
          where,
          "has "
              + (key == null ? "null" : "a " + key.getClass().getName())
              + " as a key: keys of a JSON object are texts");
    }
    String text = key.toString();
    TextRules.check(refuse, "a key of " + where, text);
    return text;
  }

  private List<Object> list(String where, Iterable<?> values, int depth) {
    List<Object> list = new ArrayList<>();
    for (Object value : values) {
      list.add(checked(where + "[" + list.size() + "]", value, depth + 1));
    }
    return list;
  }

  private @Nullable Object scalar(String where, Object value, int depth) {
    if (value instanceof OpenEnum<?> word) {
      TextRules.checkWord(refuse, where, word);
      return checked(where, word.wireValue(), depth);
    }
    if (value instanceof Instant time) {
      return WireTime.iso(time);
    }
    if (value instanceof CharSequence || value instanceof Enum<?> || value instanceof Character) {
      String text = value.toString();
      TextRules.check(refuse, where, text);
      return text;
    }
    throw refuse.of(
        where,
        "is a "
            + value.getClass().getTypeName()
            + ", which has no JSON form: use text, numbers, booleans, Instant, lists, maps and"
            + " models, and FileUpload for the content of a file");
  }
}
