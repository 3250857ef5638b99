package ai.inquirly.sdk.testing.server.params;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the real server's columns make of a value of a request; never null in, maybe null out. */
public final class Cast {
  private static final Set<String> NO_WORDS =
      Set.of("false", "0", "f", "F", "FALSE", "off", "OFF", "False");
  private static final Pattern LEADING_INTEGER = Pattern.compile("^\\s*([+-]?\\d+)");
  private static final Pattern LEADING_DECIMAL =
      Pattern.compile("^\\s*([+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)");

  private Cast() {}

  /** A text: numbers in digits, true and false as t and f. */
  public static String text(JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    if (value.isBoolean()) {
      return value.booleanValue() ? "t" : "f";
    }
    return value.isNumber()
        ? number(value)
        : value.isTextual() ? value.textValue() : value.toString();
  }

  /** A whole number: the leading digits of a text, 0 if it has none, null if it is blank. */
  public static Long integer(JsonNode value) {
    if (value.isNumber()) {
      return value.longValue();
    }
    if (value.isBoolean()) {
      return value.booleanValue() ? 1L : 0L;
    }
    if (!value.isTextual() || value.textValue().isBlank()) {
      return null;
    }
    return leadingInteger(value.textValue());
  }

  /** The leading digits of a text as a number, 0 if there are none or too many. */
  public static long leadingInteger(String text) {
    Matcher digits = LEADING_INTEGER.matcher(text);
    if (!digits.find()) {
      return 0;
    }
    try {
      return Long.parseLong(digits.group(1));
    } catch (NumberFormatException tooLong) {
      return 0;
    }
  }

  /** A number with a fraction, from the leading digits of a text. */
  public static Double decimal(JsonNode value) {
    if (value.isNumber()) {
      return value.doubleValue();
    }
    if (!value.isTextual() || value.textValue().isBlank()) {
      return null;
    }
    Matcher digits = LEADING_DECIMAL.matcher(value.textValue());
    return digits.find() ? Double.valueOf(digits.group(1)) : Double.valueOf(0);
  }

  /** Yes or no: everything is yes but the words for no, and a blank text, which is unknown. */
  public static Boolean flag(JsonNode value) {
    if (value.isBoolean()) {
      return value.booleanValue();
    }
    if (value.isNumber()) {
      return value.doubleValue() != 0;
    }
    if (value.isTextual() && value.textValue().isEmpty()) {
      return null;
    }
    return !NO_WORDS.contains(value.asText());
  }

  /**
   * One of the known words, given as such or as its number; null for a blank text or false.
   *
   * @throws InternalFailure for any other value, as the real server fails there
   */
  public static String word(JsonNode value, List<String> known) {
    if (value.isTextual() && known.contains(value.textValue())) {
      return value.textValue();
    }
    if (value.isTextual() && value.textValue().isBlank()) {
      return null;
    }
    if (value.isBoolean() && !value.booleanValue()) {
      return null;
    }
    if (value.isIntegralNumber() && value.longValue() >= 0 && value.longValue() < known.size()) {
      return known.get(value.intValue());
    }
    throw new InternalFailure("not one of " + known + ": " + value);
  }

  /** A time or date in ISO form; null if the text is none. */
  public static Instant time(JsonNode value) {
    if (!value.isTextual()) {
      return null;
    }
    String text = value.textValue().trim().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T");
    try {
      if (text.length() <= 10) {
        return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException noTime) {
      return null;
    }
  }

  /** The scalars of a list as texts; a value that is no list counts as a list of itself. */
  public static List<String> texts(JsonNode value) {
    if (!value.isArray()) {
      return List.of(text(value));
    }
    List<String> texts = new ArrayList<>();
    value.forEach(element -> texts.add(text(element)));
    return List.copyOf(texts);
  }

  private static String number(JsonNode value) {
    if (value.isIntegralNumber()) {
      return value.bigIntegerValue().toString();
    }
    BigDecimal number = BigDecimal.valueOf(value.doubleValue());
    return number.toPlainString();
  }
}
