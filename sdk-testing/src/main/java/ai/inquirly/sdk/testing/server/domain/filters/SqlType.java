package ai.inquirly.sdk.testing.server.domain.filters;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The types that the database compares, and how it reads texts as values of them. */
enum SqlType {
  TEXT {
    @Override
    Comparable<?> read(String text) {
      return text;
    }
  },
  INTEGER {
    @Override
    Comparable<?> read(String text) {
      if (!text.trim().matches("[+-]?\\d{1,10}")) {
        throw new InternalFailure("no integer: " + text);
      }
      return new BigDecimal(text.trim());
    }
  },
  NUMERIC {
    @Override
    Comparable<?> read(String text) {
      if (!text.trim().matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
        throw new InternalFailure("no number: " + text);
      }
      return new BigDecimal(text.trim());
    }
  },
  DATE {
    @Override
    Comparable<?> read(String text) {
      return SqlDate.parse(text);
    }
  },
  BOOLEAN {
    @Override
    Comparable<?> read(String text) {
      String word = text.trim().toLowerCase(Locale.ROOT);
      boolean yes = isPrefix(word, YES);
      if (word.isEmpty() || word.equals("o") || yes == isPrefix(word, NO)) {
        throw new InternalFailure("neither true nor false: " + text);
      }
      return yes;
    }
  };

  private static final List<String> YES = List.of("true", "yes", "on", "1");
  private static final List<String> NO = List.of("false", "no", "off", "0");

  /**
   * The value that a text stands for.
   *
   * @throws InternalFailure if it stands for none
   */
  abstract Comparable<?> read(String text);

  /**
   * The value of a literal that is compared with a value of this type, null for null.
   *
   * @throws InternalFailure if the two cannot be compared
   */
  Comparable<?> literal(JsonNode value) {
    if (value == null || value.isNull()) {
      return null;
    }
    if (value.isTextual()) {
      return read(value.textValue());
    }
    if (value.isNumber() && (this == INTEGER || this == NUMERIC)) {
      return value.decimalValue();
    }
    if (value.isBoolean() && this == BOOLEAN) {
      return value.booleanValue();
    }
    throw new InternalFailure(this + " cannot be compared with " + value);
  }

  /** The order of two values of this type. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  static int compare(Comparable left, Comparable right) {
    return left.compareTo(right);
  }

  private static boolean isPrefix(String word, List<String> words) {
    return words.stream().anyMatch(w -> w.startsWith(word));
  }
}
