package ai.inquirly.sdk.core;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks path parameters. The server reads {@code 12abc} as 12, cuts a text at a dot and swallows
 * what stands behind an encoded slash, so what looks like a wrong address silently is another one.
 */
final class PathValues {
  private PathValues() {}

  static List<Object> checked(String operation, List<String> names, @Nullable Object[] values) {
    int given = values == null ? 0 : values.length;
    if (given != names.size()) {
      throw new InvalidRequestException(
          operation + " takes the path parameters " + names + ", got " + given);
    }
    List<Object> checked = new ArrayList<>();
    for (int i = 0; i < given; i++) {
      checked.add(checked(operation, names.get(i), values[i]));
    }
    return List.copyOf(checked);
  }

  private static Object checked(String operation, String name, @Nullable Object value) {
    if (value instanceof Long || value instanceof Integer) {
      if (((Number) value).longValue() <= 0) {
        throw refused(operation, name, "is an id and must be above 0, not " + value);
      }
      return ((Number) value).longValue();
    }
    if (!(value instanceof String text)) {
      throw refused(
          operation,
          name,
          value == null
              ? "must not be null"
              : "must be a number or a text, not a " + value.getClass().getTypeName());
    }
    if (text.isBlank()) {
      throw refused(operation, name, "must not be blank");
    }
    for (int i = 0; i < text.length(); i++) {
      i += checkCharacter(operation, name, text, i);
    }
    return text;
  }

  /** Gives 1 if the character takes two places. */
  private static int checkCharacter(String operation, String name, String text, int i) {
    char c = text.charAt(i);
    if (c == '/' || c == '\\' || c == '.' || Character.isISOControl(c)) {
      throw refused(
          operation,
          name,
          "must not hold a slash, backslash, dot or control character: the server cannot address"
              + " it and would read another address");
    }
    if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
      return 1;
    }
    if (Character.isSurrogate(c)) {
      throw refused(operation, name, "holds half a surrogate pair, which is no Unicode text");
    }
    return 0;
  }

  private static InvalidRequestException refused(String operation, String name, String why) {
    return new InvalidRequestException(operation + ": path parameter " + name + " " + why);
  }
}
