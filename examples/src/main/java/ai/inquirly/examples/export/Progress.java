package ai.inquirly.examples.export;

import java.util.Map;

/** How far the export is, for the people who wait for it. Safe for use by several threads. */
interface Progress extends AutoCloseable {
  /** Shows nothing. */
  Progress NONE = (done, totals) -> {};

  /**
   * Something was read.
   *
   * @param done how much of what the export is measured by: conversations, as a rule
   * @param rows how many rows of each part there are
   */
  void at(long done, Map<Part, Long> rows);

  @Override
  default void close() {}

  /** Such as {@code 20 contacts, 15 conversations, 73 messages}. */
  static String words(Map<Part, Long> rows) {
    StringBuilder words = new StringBuilder();
    rows.forEach(
        (part, count) ->
            words
                .append(words.isEmpty() ? "" : ", ")
                .append(Words.count(count))
                .append(' ')
                .append(part.word()));
    return words.toString();
  }
}
