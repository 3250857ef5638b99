package ai.inquirly.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns descriptions of the spec into Javadoc. */
final class Javadoc {
  private static final int WIDTH = 100;
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private final int width;
  private final List<String> lines = new ArrayList<>();

  private Javadoc(int width) {
    this.width = width;
  }

  /**
   * A whole comment, indented, with a trailing line break; empty without text.
   *
   * @param paragraphs the first one leads; those that begin with an at sign are block tags, which
   *     come last
   */
  static String comment(String indent, List<String> paragraphs) {
    Javadoc doc = new Javadoc(WIDTH - indent.length() - 3);
    boolean inTags = false;
    for (String paragraph : paragraphs) {
      boolean tag = paragraph.startsWith("@");
      if (!doc.lines.isEmpty() && !(tag && inTags)) {
        doc.lines.add("");
      }
      doc.addParagraph(paragraph, tag);
      inTags = tag;
    }
    return doc.toComment(indent);
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

  private String toComment(String indent) {
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

  private void addParagraph(String paragraph, boolean tag) {
    if (paragraph.startsWith("- ")) {
      addList(paragraph);
      return;
    }
    int list = paragraph.indexOf("\n- ");
    String text = list < 0 ? paragraph : paragraph.substring(0, list);
    boolean lead = lines.isEmpty() || tag;
    wrap((lead ? "" : "<p>") + inOneLine(text), tag ? "    " : "");
    if (list >= 0) {
      lines.add("");
      addList(paragraph.substring(list + 1));
    }
  }

  private void addList(String items) {
    lines.add("<ul>");
    for (String item : items.substring(2).split("\\n- ")) {
      wrap("<li>" + inOneLine(item), "      ");
    }
    lines.add("</ul>");
  }

  /** Breaks between words, but not within an inline tag. */
  private void wrap(String text, String hanging) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" (?![^{]*})")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(hanging);
      } else if (line.length() > 0) {
        line.append(' ');
      }
      line.append(word);
    }
    lines.add(line.toString());
  }

  private static String inOneLine(String text) {
    return escape(text.replaceAll("\\s+", " ").strip());
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
