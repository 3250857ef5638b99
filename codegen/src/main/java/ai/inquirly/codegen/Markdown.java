package ai.inquirly.codegen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Pieces of Markdown. */
final class Markdown {
  private Markdown() {}

  /** A table with a blank line before it. */
  static String table(List<String> head, List<List<String>> rows) {
    StringBuilder table = new StringBuilder("\n").append(row(head));
    table.append(row(head.stream().map(column -> "---").toList()));
    rows.forEach(cells -> table.append(row(cells)));
    return table.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replaceAll("\\s+", " ").strip().replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  static String code(String text) {
    return "`" + text + "`";
  }

  static String codes(List<String> texts) {
    return texts.stream().map(Markdown::code).collect(Collectors.joining(", "));
  }

  /** A link to a heading of the same page. */
  static String link(String heading) {
    String anchor =
        heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    return "[" + heading + "](#" + anchor + ")";
  }
}
