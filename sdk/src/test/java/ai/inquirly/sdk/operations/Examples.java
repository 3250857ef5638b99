package ai.inquirly.sdk.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mockwebserver3.MockResponse;

/** The example answers of the spec, by operation and name ({@code served}, {@code documented}). */
public final class Examples {
  static final String SERVED = "served";
  static final String DOCUMENTED = "documented";

  private static final Map<String, JsonNode> OPERATIONS = load();

  private Examples() {}

  /** Names of an operation's examples; empty if the body of its answer is. */
  public static Set<String> of(String operation) {
    Set<String> names = new LinkedHashSet<>();
    content(success(operation).getValue())
        .path("examples")
        .fieldNames()
        .forEachRemaining(names::add);
    return names;
  }

  /** The answer that the spec shows: status, content type and body. */
  public static MockResponse answer(String operation, String example) {
    Map.Entry<String, JsonNode> success = success(operation);
    MockResponse.Builder answer =
        new MockResponse.Builder().code(Integer.parseInt(success.getKey()));
    if (!success.getValue().has("content")) {
      return answer.build();
    }
    JsonNode body = content(success.getValue()).path("examples").path(example).path("value");
    if (body.isMissingNode()) {
      throw new IllegalArgumentException(operation + " has no example named " + example);
    }
    String type = success.getValue().get("content").fieldNames().next();
    return answer
        .addHeader("Content-Type", type + "; charset=utf-8")
        .body(type.equals("application/json") ? body.toString() : body.asText())
        .build();
  }

  private static Map.Entry<String, JsonNode> success(String operation) {
    return OPERATIONS.get(operation).path("responses").properties().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(operation + " never succeeds"));
  }

  private static JsonNode content(JsonNode response) {
    return response.has("content")
        ? response.get("content").elements().next()
        : JsonNodeFactory.instance.missingNode();
  }

  private static Map<String, JsonNode> load() {
    Map<String, JsonNode> operations = new TreeMap<>();
    try (InputStream in = Examples.class.getResourceAsStream("/META-INF/inquirly/inquirly.yaml")) {
      for (JsonNode path : new YAMLMapper().readTree(in).get("paths")) {
        for (JsonNode operation : path) {
          if (operation.has("operationId")) {
            operations.put(operation.get("operationId").asText(), operation);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return operations;
  }
}
