package ai.inquirly.sdk.testing.server.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request as it came: nothing decoded, nothing merged.
 *
 * @param method the verb, in capitals
 * @param rawPath the path of the target, still percent-encoded
 * @param rawQuery the query of the target, still percent-encoded; null if there is none
 * @param headers the headers by their lower-case name with dashes
 * @param body the bytes of the body, maybe none
 */
public record IncomingRequest(
    String method,
    String rawPath,
    String rawQuery,
    Map<String, List<String>> headers,
    byte[] body) {

  /** Splits a target into path and query, and brings header names into one form. */
  public static IncomingRequest of(
      String method, String target, Map<String, List<String>> headers, byte[] body) {
    int query = target.indexOf('?');
    Map<String, List<String>> named = new HashMap<>();
    headers.forEach((name, values) -> named.merge(headerKey(name), values, IncomingRequest::both));
    // the spelling with dashes wins over the one with underscores, as at the real server
    headers.forEach(
        (name, values) -> {
          if (!name.contains("_")) {
            named.put(headerKey(name), values);
          }
        });
    return new IncomingRequest(
        method,
        query < 0 ? target : target.substring(0, query),
        query < 0 ? null : target.substring(query + 1),
        named,
        body);
  }

  /** The value of a header, several joined with a comma; null if it is absent. */
  public String header(String name) {
    List<String> values = headers.get(headerKey(name));
    return values == null || values.isEmpty() ? null : String.join(", ", values);
  }

  /** Whether the body's media type is one of these; parameters such as the charset do not count. */
  public boolean isOfType(String... mediaTypes) {
    String type = header("content-type");
    if (type == null) {
      return false;
    }
    String bare = type.split("[;,]", 2)[0].trim().toLowerCase(Locale.ROOT);
    return List.of(mediaTypes).contains(bare);
  }

  /** Whether the body counts as JSON. */
  public boolean isJson() {
    return isOfType("application/json", "text/x-json", "application/jsonrequest");
  }

  /** The same request with another verb. */
  public IncomingRequest withMethod(String other) {
    return new IncomingRequest(other, rawPath, rawQuery, headers, body);
  }

  /** Path and query, as they came. */
  public String target() {
    return rawQuery == null ? rawPath : rawPath + "?" + rawQuery;
  }

  private static String headerKey(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> both(List<String> some, List<String> others) {
    return others.isEmpty() ? some : others;
  }

  @Override
  public String toString() {
    return method + " " + target() + " " + new String(body, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
