package ai.inquirly.sdk.testing.server.routing;

import java.util.ArrayList;
import java.util.List;

/**
 * A request's path as routes see it: doubled and trailing slashes do not count, and a suffix is a
 * format.
 *
 * @param segments the parts between the slashes, still percent-encoded, without the suffix
 * @param format the suffix without its dot, or null
 * @param isRoutable whether any route can match: no route has a dot inside a segment
 */
public record RequestPath(List<String> segments, String format, boolean isRoutable) {

  /** Reads the raw path of a target. */
  public static RequestPath of(String rawPath) {
    List<String> segments = new ArrayList<>();
    for (String segment : rawPath.split("/")) {
      if (!segment.isEmpty()) {
        segments.add(segment);
      }
    }
    if (segments.isEmpty()) {
      return new RequestPath(List.of(), null, true);
    }
    int last = segments.size() - 1;
    String[] nameAndFormat = segments.get(last).split("\\.", -1);
    segments.set(last, nameAndFormat[0]);
    boolean routable =
        nameAndFormat.length <= 2
            && !nameAndFormat[0].isEmpty()
            && segments.stream().noneMatch(s -> s.contains("."));
    String format = nameAndFormat.length == 2 ? nameAndFormat[1] : null;
    return new RequestPath(List.copyOf(segments), format, routable);
  }
}
