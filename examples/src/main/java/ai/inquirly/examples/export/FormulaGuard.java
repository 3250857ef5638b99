package ai.inquirly.examples.export;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running what strangers wrote: a text that begins as a formula does gets
 * an apostrophe in front, which spreadsheets take as "this is text". Phone numbers stay as they
 * are: a plus sign and digits cannot do anything. The JSON Lines are never changed.
 */
final class FormulaGuard {
  private static final Pattern PHONE_NUMBER = Pattern.compile("\\+\\d{1,15}");

  private FormulaGuard() {}

  static String guarded(String text) {
    return startsLikeFormula(text) && !PHONE_NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  /** The full-width forms are taken for the plain ones by some programs. */
  private static boolean startsLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
  }
}
