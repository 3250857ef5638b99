package ai.inquirly.sdk.core.encode;

import ai.inquirly.sdk.core.ApiRequest;
import java.util.Iterator;
import java.util.regex.Pattern;

/**
 * Fills a path template. Each value becomes exactly one segment, or the part of one for which the
 * template asks.
 */
final class PathWriter {
  private static final Pattern TEMPLATE =
      Pattern.compile("(/([A-Za-z0-9._~!$&'()*+,;=:@-]|\\{\\w+})*)+");
  private static final Pattern DOT_OR_EMPTY_SEGMENT = Pattern.compile("/\\.{1,2}(/|$)|//");

  private PathWriter() {}

  /** The encoded path below the base URL, with a leading slash. */
  static String write(ApiRequest<?> request, Refusals refuse) {
    String template = request.endpoint().path();
    if (!TEMPLATE.matcher(template).matches() || DOT_OR_EMPTY_SEGMENT.matcher(template).find()) {
      throw refuse.of(
          "the path " + template,
          "must start with a slash and hold neither empty nor dot segments, blanks, percent signs,"
              + " ? or #: write values as {name} and give them beside the path, and add query"
              + " parameters by query(name, value)");
    }
    Iterator<Object> values = request.pathValues().iterator();
    String path = template;
    // from left to right over the template, never over a value that was filled in
    int from = 0;
    for (String name : request.endpoint().pathParameters()) {
      String value = Percent.encode(values.next().toString());
      int at = path.indexOf("{" + name + "}", from);
      path = path.substring(0, at) + value + path.substring(at + name.length() + 2);
      from = at + value.length();
    }
    return path;
  }
}
