package ai.inquirly.sdk.core.encode;

import ai.inquirly.sdk.core.json.OpenEnum;

/** What no text of a request may hold, and what some may not, as measured on a running server. */
final class TextRules {
  /** In code points: 150,000 emoji pass, 150,001 letters do not. */
  static final int MAX_CONTENT = 150_000;

  private TextRules() {}

  /**
   * Checks one text.
   *
   * @param where its place in the request, such as {@code message.content} or {@code labels[2]}
   */
  static void check(Refusals refuse, String where, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw refuse.of(where, "holds a NUL character, on which the server fails: remove it");
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw refuse.of(
            where,
            "holds half a surrogate pair at index "
                + i
                + ", which is no Unicode text: the character was probably cut in two; cut at"
                + " code points");
      }
    }
    checkLength(refuse, where, text);
    checkLabel(refuse, where, text);
  }

  /** Checks a word of an open list, which keeps words that the server is known to fail on. */
  static void checkWord(Refusals refuse, String where, OpenEnum<?> word) {
    String remedy = word.refusal();
    if (remedy != null) {
      throw refuse.of(where, "has a word that the server refuses or fails on: " + remedy);
    }
  }

  private static void checkLength(Refusals refuse, String where, String text) {
    boolean isContent = where.equals("content") || where.equals("message.content");
    if (isContent && text.codePointCount(0, text.length()) > MAX_CONTENT) {
      throw refuse.of(
          where,
          "has "
              + text.codePointCount(0, text.length())
              + " characters and the server takes 150,000: split it, or send it as a file");
    }
  }

  private static void checkLabel(Refusals refuse, String where, String text) {
    if (where.startsWith("labels[") && text.indexOf(',') >= 0) {
      throw refuse.of(
          where, "holds a comma, where the server splits it in two: give the labels one by one");
    }
  }
}
