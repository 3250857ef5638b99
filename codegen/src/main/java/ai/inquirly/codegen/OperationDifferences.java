package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What docs and server say differently of an operation and its parameters. */
final class OperationDifferences {
  private final ApiOperation operation;
  private final Spec spec;
  private final List<List<String>> rows = new ArrayList<>();
  private final FieldDifferences parameters;

  OperationDifferences(ApiOperation operation, Spec spec) {
    this.operation = operation;
    this.spec = spec;
    JsonNode node = operation.node();
    if (node.has("x-documented-path")) {
      String documented = Markdown.code(node.get("x-documented-path").asText());
      rows.add(List.of("path", documented, Markdown.code(operation.path())));
    }
    for (JsonNode row : node.path("x-differences")) {
      rows.add(List.of(text(row, "about"), text(row, "documented"), text(row, "served")));
    }
    parameters = new FieldDifferences(parameters(), spec);
  }

  private static String text(JsonNode row, String key) {
    return row.path(key).asText();
  }

  boolean isEmpty() {
    return rows.isEmpty() && parameters.isEmpty();
  }

  String toMarkdown() {
    JsonNode docs = operation.node().path("x-docs");
    StringBuilder text = new StringBuilder("\n### ").append(operation.id()).append("\n\n");
    text.append(Markdown.code(operation.method() + " " + operation.path()));
    text.append("; docs: ").append(docs.path("section").asText());
    text.append(", ").append(docs.path("title").asText());
    text.append(docs.path("listed").asBoolean() ? ".\n" : " (not in the list of operations).\n");
    if (!rows.isEmpty()) {
      text.append(Markdown.table(List.of("about", "docs", "server"), rows));
    }
    return text.append(parameters.toMarkdown("Accepted")).toString();
  }

  private Map<String, JsonNode> parameters() {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    for (JsonNode parameter : operation.parameters()) {
      if (parameter.has("x-documented") && !parameter.has("x-copy-of-body")) {
        all.put(parameter.path("name").asText(), documented(parameter));
      }
    }
    operation.bodies().forEach(body -> addFields("", body, all));
    return all;
  }

  private static JsonNode documented(JsonNode parameter) {
    ObjectNode schema = parameter.path("schema").deepCopy();
    return schema.set("x-documented", parameter.get("x-documented"));
  }

  private void addFields(String prefix, JsonNode body, Map<String, JsonNode> all) {
    for (Map.Entry<String, JsonNode> field : spec.properties(body).entrySet()) {
      if (field.getValue().path("x-flatten").asBoolean()) {
        addFields(field.getKey() + ".", field.getValue(), all);
      } else {
        all.put(prefix + field.getKey(), field.getValue());
      }
    }
  }
}
