package ai.inquirly.sdk.conformance;

import ai.inquirly.sdk.core.Endpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Path parameters of a recorded address. */
final class PathTemplate {
  private PathTemplate() {}

  /** The values in the order of the path: numbers where they are digits, else texts. */
  static Object[] values(Endpoint<?> endpoint, HttpUrl url) {
    Pattern template = Pattern.compile(endpoint.path().replaceAll("\\{\\w+}", "([^/]+)") + "/?");
    Matcher matcher = template.matcher(url.encodedPath());
    if (!matcher.matches()) {
      throw new NotOffered(url.encodedPath() + " is no " + endpoint.path());
    }
    List<Object> values = new ArrayList<>();
    for (int i = 1; i <= matcher.groupCount(); i++) {
      String value = matcher.group(i);
      values.add(value.matches("\\d+") ? (Object) Long.valueOf(value) : value);
    }
    return values.toArray();
  }

  /** The docs write some paths with a slash at the end, which means the same. */
  static boolean isSame(HttpUrl recorded, HttpUrl sent) {
    return recorded.encodedPath().replaceAll("/$", "").equals(sent.encodedPath());
  }
}
