package ai.inquirly.sdk.testing.server.domain.messages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value in a template, a name with dots or a literal, and the filters that it passes. */
final class LiquidExpression {
  private static final Pattern FILTER =
      Pattern.compile("\\|\\s*(\\w+)\\s*(?::\\s*((?:'[^']*'|\"[^\"]*\"|[^|])*))?");
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s,]+)");

  private final String operand;
  private final List<Filter> filters;

  private record Filter(String name, List<String> arguments) {
    String argument(int index) {
      return index < arguments.size() ? arguments.get(index) : "";
    }
  }

  private LiquidExpression(String operand, List<Filter> filters) {
    this.operand = operand;
    this.filters = filters;
  }

  static LiquidExpression parse(String text) {
    int pipe = text.indexOf('|');
    List<Filter> filters = new ArrayList<>();
    if (pipe >= 0) {
      Matcher filter = FILTER.matcher(text.substring(pipe));
      while (filter.find()) {
        filters.add(new Filter(filter.group(1), arguments(filter.group(2))));
      }
    }
    return new LiquidExpression((pipe < 0 ? text : text.substring(0, pipe)).trim(), filters);
  }

  /** The value as it is shown; nothing for what is unknown. */
  String text(JsonNode values) {
    JsonNode value = value(values);
    String text = value.isNull() || value.isMissingNode() ? "" : value.asText(value.toString());
    for (Filter filter : filters) {
      text = filtered(text, filter);
    }
    return text;
  }

  /** Whether there is a value other than false. */
  boolean isTrue(JsonNode values) {
    JsonNode value = value(values);
    return !value.isMissingNode() && !value.isNull() && !(value.isBoolean() && !value.asBoolean());
  }

  private JsonNode value(JsonNode values) {
    Matcher literal = Pattern.compile("'([^']*)'|\"([^\"]*)\"").matcher(operand);
    if (literal.matches()) {
      return JsonNodeFactory.instance.textNode(
          literal.group(1) == null ? literal.group(2) : literal.group(1));
    }
    if (operand.matches("-?\\d+(\\.\\d+)?")) {
      return JsonNodeFactory.instance.textNode(operand);
    }
    JsonNode value = values;
    for (String name : operand.split("\\.|\\[['\"]?|['\"]?\\]\\.?")) {
      value = value.path(name.trim());
    }
    return value;
  }

  private static String filtered(String text, Filter filter) {
    return switch (filter.name()) {
      case "default" -> text.isEmpty() ? filter.argument(0) : text;
      case "upcase" -> text.toUpperCase(Locale.ROOT);
      case "downcase" -> text.toLowerCase(Locale.ROOT);
      case "capitalize" ->
          text.isEmpty()
              ? text
              : text.substring(0, 1).toUpperCase(Locale.ROOT)
                  + text.substring(1).toLowerCase(Locale.ROOT);
      case "strip" -> text.strip();
      case "append" -> text + filter.argument(0);
      case "prepend" -> filter.argument(0) + text;
      case "replace" -> text.replace(filter.argument(0), filter.argument(1));
      case "size" -> String.valueOf(text.length());
      default -> text;
    };
  }

  private static List<String> arguments(String text) {
    List<String> arguments = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(text == null ? "" : text);
    while (argument.find()) {
      String quoted = argument.group(1) == null ? argument.group(2) : argument.group(1);
      arguments.add(quoted == null ? argument.group(3) : quoted);
    }
    return arguments;
  }
}
