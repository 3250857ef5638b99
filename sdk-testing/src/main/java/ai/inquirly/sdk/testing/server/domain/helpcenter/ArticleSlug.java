package ai.inquirly.sdk.testing.server.domain.helpcenter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** The end of an address that the server makes of a title. */
final class ArticleSlug {
  private static final char FIRST_ACCENTED = '\u00c0';
  private static final char LAST_ACCENTED = '\u017e';

  /** Letters of that range which are more than a plain one with a mark. */
  private static final Map<Character, String> SPELLED_OUT =
      Map.ofEntries(
          Map.entry('\u00df', "ss"),
          Map.entry('\u00e6', "ae"),
          Map.entry('\u00f0', "d"),
          Map.entry('\u00f8', "o"),
          Map.entry('\u00fe', "th"),
          Map.entry('\u0111', "d"),
          Map.entry('\u0127', "h"),
          Map.entry('\u0131', "i"),
          Map.entry('\u0142', "l"),
          Map.entry('\u0153', "oe"),
          Map.entry('\u0167', "t"));

  private ArticleSlug() {}

  /** Lower case, with underscores where a word goes on, and dashes for all that is no letter. */
  static String of(String title) {
    String words =
        title
            .replace("::", "/")
            .replaceAll("([A-Z]+)(?=[A-Z][a-z])|([a-z\\d])(?=[A-Z])", "$1$2_")
            .replace('-', '_')
            .toLowerCase(Locale.ROOT);
    return inAscii(words)
        .replaceAll("[^a-z0-9\\-_]+", "-")
        .replaceAll("-{2,}", "-")
        .replaceAll("^-|-$", "");
  }

  /** Only the accents of western and central European languages are known. */
  private static String inAscii(String text) {
    StringBuilder ascii = new StringBuilder();
    for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      if (SPELLED_OUT.containsKey(letter)) {
        ascii.append(SPELLED_OUT.get(letter));
      } else if (letter >= FIRST_ACCENTED && letter <= LAST_ACCENTED) {
        ascii.append(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0));
      } else {
        ascii.append(letter);
      }
    }
    return ascii.toString();
  }
}
