package ai.inquirly.sdk.testing.server.domain.filters;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which the database takes a date; a time behind it does not count. */
final class SqlDate {
  private static final String TIME = "(?:[T ].*)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + TIME);
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)" + TIME);

  private SqlDate() {}

  /**
   * The date that a text stands for.
   *
   * @throws InternalFailure if it stands for none
   */
  static LocalDate parse(String text) {
    String trimmed = text.trim();
    try {
      for (Pattern pattern : new Pattern[] {YEAR_FIRST, DIGITS}) {
        Matcher date = pattern.matcher(trimmed);
        if (date.matches()) {
          return LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
        }
      }
      Matcher date = MONTH_FIRST.matcher(trimmed);
      if (date.matches()) {
        return LocalDate.of(number(date, 3), number(date, 1), number(date, 2));
      }
    } catch (DateTimeException noSuchDay) {
      throw new InternalFailure("no date: " + text);
    }
    return switch (trimmed) {
      case "epoch" -> LocalDate.EPOCH;
      case "infinity" -> LocalDate.MAX;
      case "-infinity" -> LocalDate.MIN;
      default -> throw new InternalFailure("no date: " + text);
    };
  }

  private static int number(Matcher date, int group) {
    return Integer.parseInt(date.group(group));
  }
}
