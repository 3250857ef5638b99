package ai.inquirly.sdk.core;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Renders a message content by the rules of the server: first a raw block around what stands
 * between backticks, then Liquid. Knows {@code contact.name}, texts in quotes and {@code
 * url_decode}; what literal text must never cause shows as a mark in the result.
 */
final class LiquidServer {
  private static final Pattern END_RAW = Pattern.compile("(?s)(.*)\\{%-?\\s*endraw\\b.*%}");
  private static final Pattern RAW = Pattern.compile("(?s)\\{%-?\\s*raw\\s*-?%}");
  private static final Pattern QUOTED = Pattern.compile("\\{\\{ '([^']*)'( \\| url_decode)? }}");

  private LiquidServer() {}

  static String stored(String content) {
    String template =
        Pattern.compile("`(.*?)`", Pattern.DOTALL)
            .matcher(content)
            .replaceAll("{% raw %}`$1`{% endraw %}");
    return render(tokens(template));
  }

  /** Tags, variables and the text between them; an opening without its end is a token alone. */
  private static Deque<String> tokens(String template) {
    Deque<String> tokens = new ArrayDeque<>();
    int text = 0;
    int at = 0;
    while (at < template.length()) {
      int end = tokenEnd(template, at);
      if (end < 0) {
        at++;
      } else {
        tokens.add(template.substring(text, at));
        tokens.add(template.substring(at, end));
        at = end;
        text = end;
      }
    }
    tokens.add(template.substring(text));
    return tokens;
  }

  private static int tokenEnd(String template, int at) {
    if (template.startsWith("{%", at)) {
      int end = template.indexOf("%}", at + 2);
      return end < 0 ? at + 2 : end + 2;
    }
    if (template.startsWith("{{", at)) {
      int end = template.indexOf('}', at + 2);
      return end < 0 ? at + 2 : template.startsWith("}}", end) ? end + 2 : end + 1;
    }
    return -1;
  }

  private static String render(Deque<String> tokens) {
    StringBuilder out = new StringBuilder();
    while (!tokens.isEmpty()) {
      String token = tokens.pop();
      if (RAW.matcher(token).matches()) {
        out.append(raw(tokens));
      } else if (token.startsWith("{%")) {
        out.append("<tag>");
      } else if (token.startsWith("{{")) {
        out.append(variable(token));
      } else {
        out.append(token);
      }
    }
    return out.toString();
  }

  private static String raw(Deque<String> tokens) {
    StringBuilder body = new StringBuilder();
    while (!tokens.isEmpty()) {
      String token = tokens.pop();
      Matcher end = END_RAW.matcher(token);
      if (end.matches()) {
        return body.append(end.group(1)).toString();
      }
      body.append(token);
    }
    return "<raw block without end>";
  }

  private static String variable(String token) {
    Matcher quoted = QUOTED.matcher(token);
    if (quoted.matches()) {
      return quoted.group(2) == null ? quoted.group(1) : quoted.group(1).replace("%60", "`");
    }
    return token.equals("{{contact.name}}") ? "Ada" : "<variable>";
  }
}
