package ai.inquirly.sdk.testing.spec;

import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One operation of the spec. */
final class SpecOperation {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  private final String method;
  private final Pattern path;
  private final long freedom;
  private final JsonNode json;
  private final Map<String, JsonNode> query = new LinkedHashMap<>();

  SpecOperation(String method, String path, JsonNode shared, JsonNode json) {
    this.method = method.toUpperCase(Locale.ROOT);
    this.json = json;
    Map<String, JsonNode> inPath = new LinkedHashMap<>();
    shared.forEach(p -> (isQuery(p) ? query : inPath).put(p.path("name").asText(), p));
    json.path("parameters").forEach(p -> query.put(p.path("name").asText(), p));
    String template = path.replaceAll("\\?.*", "").replaceAll("/+$", "");
    this.path = Pattern.compile(expression(template, inPath) + "/?");
    this.freedom = NAME.matcher(template).results().count();
  }

  String id() {
    return json.path("operationId").asText();
  }

  /** How many places of the path are open: of two operations the one with fewer is meant. */
  long freedom() {
    return freedom;
  }

  JsonNode json() {
    return json;
  }

  /** Query parameters by their name on the wire. */
  Map<String, JsonNode> query() {
    return query;
  }

  boolean isMeantBy(IncomingRequest request) {
    String discriminating = json.path("x-discriminating-query").asText();
    return method.equals(request.method())
        && request.header("x-http-method-override") == null
        && path.matcher(request.rawPath()).matches()
        && (discriminating.isEmpty() || ("&" + request.rawQuery()).contains("&" + discriminating));
  }

  private static boolean isQuery(JsonNode parameter) {
    return parameter.path("in").asText().equals("query");
  }

  private static String expression(String template, Map<String, JsonNode> parameters) {
    return NAME.matcher(template)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    parameters.get(found.group(1)).at("/schema/type").asText().equals("integer")
                        ? "\\d+"
                        : "[^/]+"));
  }
}
