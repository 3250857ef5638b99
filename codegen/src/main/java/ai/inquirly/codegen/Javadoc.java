package ai.inquirly.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns descriptions of the spec into Javadoc. */
final class Javadoc {
  private static final int WIDTH = 100;
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private Javadoc() {}

  /** A whole comment, indented, with a trailing line break; empty without text. */
  static String comment(String indent, List<String> paragraphs) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      addParagraph(lines, paragraph, WIDTH - indent.length() - 3);
    }
    if (lines.isEmpty()) {
      return "";
    }
    if (lines.size() == 1 && lines.get(0).length() + indent.length() + 7 <= WIDTH) {
      return indent + "/** " + lines.get(0) + " */\n";
    }
    StringBuilder comment = new StringBuilder(indent).append("/**\n");
    for (String line : lines) {
      comment.append((indent + " * " + line).stripTrailing()).append('\n');
    }
    return comment.append(indent).append(" */\n").toString();
  }

  /** Splits a description at blank lines; a run of lines that start with a dash becomes a list. */
  static List<String> paragraphs(String description) {
    List<String> paragraphs = new ArrayList<>();
    for (String block : description.strip().split("\\n\\s*\\n")) {
      paragraphs.add(block.strip());
    }
    paragraphs.removeIf(String::isEmpty);
    return paragraphs;
  }

  private static void addParagraph(List<String> lines, String paragraph, int width) {
    boolean tag = paragraph.startsWith("@");
    if (!lines.isEmpty() && !(tag && lines.get(lines.size() - 1).startsWith("@"))) {
      lines.add("");
    }
    boolean lead = lines.isEmpty() || tag;
    if (paragraph.startsWith("- ")) {
      addList(lines, paragraph, width);
      return;
    }
    int list = paragraph.indexOf("\n- ");
    String text = list < 0 ? paragraph : paragraph.substring(0, list);
    wrap(
        lines,
        (lead ? "" : "<p>") + escape(text.replaceAll("\\s+", " ").strip()),
        width,
        tag ? "    " : "");
    if (list >= 0) {
      lines.add("");
      addList(lines, paragraph.substring(list + 1), width);
    }
  }

  private static void addList(List<String> lines, String items, int width) {
    lines.add("<ul>");
    for (String item : items.substring(2).split("\\n- ")) {
      wrap(lines, "<li>" + escape(item.replaceAll("\\s+", " ").strip()), width, "      ");
    }
    lines.add("</ul>");
  }

  private static void wrap(List<String> lines, String text, int width, String hanging) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" (?![^{]*})")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(hanging);
      } else if (line.length() > 0 && !line.toString().isBlank()) {
        line.append(' ');
      }
      line.append(word);
    }
    lines.add(line.toString());
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    int last = 0;
    for (var matcher = CODE.matcher(text); matcher.find(); last = matcher.end()) {
      escaped.append(plain(text.substring(last, matcher.start()))).append(code(matcher.group(1)));
    }
    return escaped.append(plain(text.substring(last))).toString();
  }

  private static String code(String text) {
    boolean balanced = text.indexOf('{') < 0 && text.indexOf('}') < 0 && text.indexOf('@') < 0;
    return balanced && !text.contains("*/")
        ? "{@code " + text + "}"
        : "<code>" + plain(text).replace("{", "&#123;").replace("}", "&#125;") + "</code>";
  }

  private static String plain(String text) {
    String escaped =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("*/", "*&#47;");
    return escaped.startsWith("@param ") ? escaped : escaped.replaceAll("@(?!link )", "&#64;");
  }
}
