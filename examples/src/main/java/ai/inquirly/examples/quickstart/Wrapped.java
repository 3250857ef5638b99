package ai.inquirly.examples.quickstart;

/** Breaks texts into lines between words. */
final class Wrapped {
  private Wrapped() {}

  /** The text in lines of at most this width where words allow it, each but the first indented. */
  static String text(String text, int width, String indent) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : text.strip().split("\\s+")) {
      if (column > 0 && column + 1 + word.length() > width) {
        wrapped.append(System.lineSeparator()).append(indent);
        column = 0;
      } else if (column > 0) {
        wrapped.append(' ');
        column++;
      }
      wrapped.append(word);
      column += word.length();
    }
    return wrapped.toString();
  }
}
