package ai.inquirly.sdk.testing.server.domain.messages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of the Liquid template language that message texts use: values, conditions, raw text.
 */
final class LiquidTemplate {
  private static final Pattern MARK =
      Pattern.compile("\\{\\{-?(.*?)-?\\}\\}|\\{%-?\\s*(\\w*)(.*?)-?%\\}", Pattern.DOTALL);
  private static final Pattern END_RAW = Pattern.compile("\\{%-?\\s*endraw\\s*-?%\\}");
  private static final Pattern END_COMMENT = Pattern.compile("\\{%-?\\s*endcomment\\s*-?%\\}");

  private final List<Part> parts;

  private LiquidTemplate(List<Part> parts) {
    this.parts = parts;
  }

  /** A piece of a template. */
  @FunctionalInterface
  private interface Part {
    void render(JsonNode values, StringBuilder out);
  }

  /** A condition with what is shown if it holds. */
  private record Branch(LiquidCondition condition, List<Part> parts) {}

  /**
   * Reads a template.
   *
   * @throws BrokenTemplate if it is none
   */
  static LiquidTemplate parse(String text) {
    Parser parser = new Parser(text);
    List<Part> parts = parser.parts();
    if (parser.endedBy != null) {
      throw new BrokenTemplate("unexpected " + parser.endedBy);
    }
    return new LiquidTemplate(parts);
  }

  /** The text with the values in it. */
  String render(JsonNode values) {
    return rendered(parts, values);
  }

  private static String rendered(List<Part> parts, JsonNode values) {
    StringBuilder out = new StringBuilder();
    parts.forEach(part -> part.render(values, out));
    return out.toString();
  }

  /** Reads pieces up to the tag that ends them. */
  private static final class Parser {
    private final String text;
    private final Matcher mark;
    private int position;
    private String endedBy;
    private String endArguments;

    Parser(String text) {
      this.text = text;
      mark = MARK.matcher(text);
    }

    List<Part> parts() {
      List<Part> parts = new ArrayList<>();
      endedBy = null;
      while (mark.find(position)) {
        addText(parts, text.substring(position, mark.start()));
        position = mark.end();
        if (mark.group(1) != null) {
          LiquidExpression value = LiquidExpression.parse(mark.group(1));
          parts.add((values, out) -> out.append(value.text(values)));
        } else if (!addTag(parts, mark.group(2), mark.group(3))) {
          return parts;
        }
      }
      addText(parts, text.substring(position));
      position = text.length();
      return parts;
    }

    /** Tells whether the tag was one of the pieces, not the end of them. */
    private boolean addTag(List<Part> parts, String tag, String arguments) {
      switch (tag) {
        case "if", "unless" -> parts.add(conditional(arguments, tag.equals("unless")));
        case "raw" -> {
          String raw = upTo(END_RAW);
          parts.add((values, out) -> out.append(raw));
        }
        case "comment" -> upTo(END_COMMENT);
        case "else", "elsif", "endif", "endunless" -> {
          endedBy = tag;
          endArguments = arguments;
          return false;
        }
        default -> throw new BrokenTemplate("unknown tag " + tag);
      }
      return true;
    }

    private Part conditional(String arguments, boolean negated) {
      List<Branch> branches = new ArrayList<>();
      LiquidCondition first = LiquidCondition.parse(arguments);
      branches.add(new Branch(negated ? values -> !first.holds(values) : first, parts()));
      while (endedBy != null && endedBy.startsWith("els")) {
        LiquidCondition condition =
            endedBy.equals("else") ? values -> true : LiquidCondition.parse(endArguments);
        branches.add(new Branch(condition, parts()));
      }
      if (endedBy == null || endedBy.equals("endif") == negated) {
        throw new BrokenTemplate("a condition is not ended");
      }
      endedBy = null;
      return (values, out) ->
          branches.stream()
              .filter(branch -> branch.condition().holds(values))
              .findFirst()
              .ifPresent(branch -> out.append(rendered(branch.parts(), values)));
    }

    private String upTo(Pattern end) {
      Matcher found = end.matcher(text);
      if (!found.find(position)) {
        throw new BrokenTemplate("a block is not ended");
      }
      String inside = text.substring(position, found.start());
      position = found.end();
      return inside;
    }

    private static void addText(List<Part> parts, String literal) {
      if (literal.contains("{{") || literal.contains("{%")) {
        throw new BrokenTemplate("a mark is not ended");
      }
      parts.add((values, out) -> out.append(literal));
    }
  }
}
