package ai.inquirly.sdk.core.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a page for people says. */
final class BodyText {
  private static final Pattern TITLE =
      Pattern.compile("<title[^>]*>([^<]{1,200})", Pattern.CASE_INSENSITIVE);

  private BodyText() {}

  /** The title of an HTML page in parentheses; empty if there is none. */
  static String title(String html) {
    Matcher matcher = TITLE.matcher(html);
    return matcher.find() ? " (" + oneLine(matcher.group(1), 100) + ")" : "";
  }

  /** Without line breaks and control characters, cut at a length. */
  static String oneLine(String text, int length) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= length ? line : line.substring(0, length) + " ...";
  }
}
