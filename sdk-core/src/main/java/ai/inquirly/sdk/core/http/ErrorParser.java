package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.error.BodyForm;
import ai.inquirly.sdk.core.json.DriftListener;
import ai.inquirly.sdk.core.json.JsonReader;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the server's own words in any of the forms that it, or a proxy, uses for errors. */
final class ErrorParser {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Pattern XML_TEXT =
      Pattern.compile("<(?:error|message)[^>]*>\\s*+([^<]{1,500})", Pattern.CASE_INSENSITIVE);

  /**
   * What an error's body says.
   *
   * @param message null if it has no words
   * @param attributes names of fields
   * @param onlyErrors whether the words came in an array named {@code errors}: the server's form
   *     for a call without a token
   */
  record Parsed(
      BodyForm form, @Nullable String message, List<String> attributes, boolean onlyErrors) {}

  private ErrorParser() {}

  static Parsed parse(String body) {
    String text = withoutMark(body).strip();
    if (text.isEmpty()) {
      return new Parsed(BodyForm.EMPTY, null, List.of(), false);
    }
    if (text.startsWith("<")) {
      return page(text);
    }
    Map<String, Object> object = text.startsWith("{") ? object(text) : null;
    return object == null
        ? new Parsed(BodyForm.TEXT, BodyText.oneLine(text, 300), List.of(), false)
        : json(object);
  }

  private static Parsed page(String text) {
    String start = text.substring(0, Math.min(text.length(), 500)).toLowerCase(Locale.ROOT);
    if (start.contains("<html") || start.startsWith("<!doctype html")) {
      String title = BodyText.title(text);
      String message = title.isEmpty() ? null : title.substring(2, title.length() - 1);
      return new Parsed(BodyForm.HTML, message, List.of(), false);
    }
    Matcher words = XML_TEXT.matcher(text);
    String message = words.find() ? BodyText.oneLine(words.group(1), 300) : null;
    return new Parsed(BodyForm.XML, message, List.of(), false);
  }

  /** Some proxies begin a text with a byte-order mark. */
  private static String withoutMark(String body) {
    return body.startsWith("\uFEFF") ? body.substring(1) : body;
  }

  private static @Nullable Map<String, Object> object(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      return parser.nextToken() == JsonToken.START_OBJECT
          ? new JsonReader(parser, DriftListener.NONE).readMap()
          : null;
    } catch (IOException | RuntimeException | StackOverflowError noJson) {
      return null;
    }
  }

  private static Parsed json(Map<String, Object> object) {
    for (String key : List.of("error", "message", "errors", "description")) {
      String words = flat(object.get(key));
      if (!words.isEmpty()) {
        return new Parsed(
            BodyForm.JSON,
            BodyText.oneLine(words, 1000),
            attributes(object),
            key.equals("errors") && object.get(key) instanceof List<?>);
      }
    }
    return new Parsed(BodyForm.JSON, null, attributes(object), false);
  }

  private static List<String> attributes(Map<String, Object> object) {
    List<String> names = new ArrayList<>();
    if (object.get("attributes") instanceof List<?> list) {
      list.forEach(name -> names.add(String.valueOf(name)));
    } else if (object.get("error") instanceof Map<?, ?> byField) {
      byField.keySet().forEach(name -> names.add(String.valueOf(name)));
    }
    return names;
  }

  /**
   * Texts of a value of any depth: {@code {"name": ["is taken"]}} becomes {@code name: is taken}.
   */
  private static String flat(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      StringJoiner all = new StringJoiner("; ");
      map.forEach((key, inner) -> all.add(key + ": " + flat(inner)));
      return all.toString();
    }
    if (value instanceof Collection<?> list) {
      StringJoiner all = new StringJoiner(", ");
      list.forEach(inner -> all.add(flat(inner)));
      return all.toString();
    }
    return value == null ? "" : value.toString();
  }
}
