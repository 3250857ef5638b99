package ai.inquirly.sdk.testing.faults;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request that came over the network.
 *
 * @param method the verb
 * @param path the path, still percent-encoded
 * @param query the query, still percent-encoded; null if there was none
 * @param headers the values by the header's name in lower case, with dashes
 * @param body the body as text
 * @param status the status that the server answered with, 0 if it was not asked
 */
public record RecordedRequest(
    String method,
    String path,
    String query,
    Map<String, List<String>> headers,
    String body,
    int status) {

  /** The first value of a header, or null. */
  public String header(String name) {
    List<String> values = headers.get(name.toLowerCase(Locale.ROOT).replace('_', '-'));
    return values == null || values.isEmpty() ? null : values.get(0);
  }

  /** Verb and path, such as {@code GET /api/v1/profile}. */
  public String call() {
    return method + " " + path;
  }
}
