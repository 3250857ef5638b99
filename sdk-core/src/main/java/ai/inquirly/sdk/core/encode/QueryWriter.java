package ai.inquirly.sdk.core.encode;

import ai.inquirly.sdk.core.json.OpenEnum;
import ai.inquirly.sdk.core.json.WireTime;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Collects the query string: each scalar once, lists as {@code name%5B%5D=a&name%5B%5D=b}. Indexed
 * lists match nothing on this server, and a value that is left empty means something else with each
 * operation (nothing, everything, 404), so neither is ever sent.
 */
final class QueryWriter {
  private final Refusals refuse;
  private final Map<String, String> encoded = new LinkedHashMap<>();

  QueryWriter(Refusals refuse) {
    this.refuse = refuse;
  }

  /** Sets a parameter; null leaves out what was set before. */
  void set(String name, @Nullable Object value) {
    TextRules.check(refuse, "a query parameter's name", name);
    if (name.isBlank()) {
      throw refuse.of("a query parameter", "has no name");
    }
    if (value == null) {
      encoded.remove(key(name));
    } else {
      encoded.put(key(name), pairs(name, value));
    }
  }

  /** Whether the server would take this name for one that is set. */
  boolean has(String name) {
    return encoded.containsKey(key(name));
  }

  /** The query string without question mark; null if there is none. */
  @Nullable
  String toQuery() {
    return encoded.isEmpty() ? null : String.join("&", encoded.values());
  }

  private String pairs(String name, Object value) {
    if (!(value instanceof Iterable<?> values)) {
      String text = text(name, value);
      if (name.equals("page") && !text.matches("[1-9][0-9]{0,8}")) {
        throw refuse.of(
            "page", "counts from 1: the server takes anything else for page 1, or fails on it");
      }
      return Percent.encode(name) + "=" + Percent.encode(text);
    }
    StringBuilder pairs = new StringBuilder();
    int index = 0;
    for (Object element : values) {
      pairs
          .append(pairs.isEmpty() ? "" : "&")
          .append(Percent.encode(base(name) + "[]"))
          .append('=')
          .append(Percent.encode(text(base(name) + "[" + index++ + "]", element)));
    }
    if (pairs.isEmpty()) {
      throw refuse.of(name, "is an empty list, which a query cannot say: leave it out");
    }
    return pairs.toString();
  }

  private String text(String where, @Nullable Object value) {
    String text;
    if (value instanceof Instant time) {
      text = WireTime.digits(time);
    } else if (value instanceof OpenEnum<?> word) {
      TextRules.checkWord(refuse, where, word);
      text = word.toString();
    } else if (value instanceof Number number) {
      text = Numbers.text(Numbers.checked(refuse, where, number));
    } else if (value instanceof CharSequence
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof Enum<?>) {
      text = value.toString();
    } else {
      throw refuse.of(
          where,
          "is "
              + (value == null ? "null" : "a " + value.getClass().getTypeName())
              + ": a query takes text, numbers, booleans, Instant and lists of these");
    }
    if (text.isEmpty()) {
      throw refuse.of(where, "is empty, which is not the same as absent here: leave it out");
    }
    TextRules.check(refuse, where, text);
    return text;
  }

  private static String base(String name) {
    return name.endsWith("[]") ? name.substring(0, name.length() - 2) : name;
  }

  /** The server compares names without regard to case; a list and a scalar of one name clash. */
  private static String key(String name) {
    return base(name).toLowerCase(Locale.ROOT);
  }
}
