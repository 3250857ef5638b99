package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the page on which docs and server differ, from what the spec marks. */
public final class DifferencesPage {
  private final Spec spec;
  private final StringBuilder page = new StringBuilder();

  private DifferencesPage(Spec spec) {
    this.spec = spec;
  }

  /**
   * Arguments: the root file of the spec, the page; with {@code --check} the page must be there
   * already, word for word.
   */
  public static void main(String[] args) throws IOException {
    String page = of(Path.of(args[0]));
    Path file = Path.of(args[1]);
    if (args.length < 3) {
      Files.writeString(file, page);
    } else if (!Files.exists(file) || !Files.readString(file).equals(page)) {
      throw new IllegalStateException(
          file.getFileName()
              + " is not what the spec says; write it anew (CONTRIBUTING.md says how)");
    }
  }

  /** The whole page. */
  public static String of(Path root) {
    return new DifferencesPage(new Spec(SpecBundler.bundle(root))).write();
  }

  private String write() {
    page.append("# Where docs and server differ\n\n");
    page.append(
        "Written from the spec in `openapi/`; do not edit. The SDK sends what the server accepts and reads both forms.\n");
    String section = "";
    for (Spec.Operation operation :
        spec.operations().values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList()) {
      String current = operation.tag();
      if (!current.equals(section)) {
        section = current;
        page.append("\n## ").append(section).append("Api\n");
      }
      addOperation(operation);
    }
    addSchemas();
    return page.toString();
  }

  private void addOperation(Spec.Operation operation) {
    JsonNode docs = operation.node().path("x-docs");
    page.append("\n### ").append(operation.javaMethod()).append("\n\n");
    page.append("`")
        .append(operation.method())
        .append(' ')
        .append(operation.path())
        .append("`, in the docs: ")
        .append(
            docs.path("listed").asBoolean()
                ? docs.path("section").asText() + ", " + docs.path("title").asText()
                : "not listed")
        .append(".\n");
    if (operation.node().path("x-documented-path").isTextual()) {
      page.append("\nDocumented path: `")
          .append(operation.node().get("x-documented-path").asText())
          .append("`.\n");
    }
    JsonNode differences = operation.node().path("x-differences");
    if (differences.isEmpty()) {
      page.append("\nNo difference is known.\n");
      return;
    }
    page.append("\n| about | documented | served |\n| --- | --- | --- |\n");
    for (JsonNode row : differences) {
      page.append("| ")
          .append(cell(row.path("about")))
          .append(" | ")
          .append(cell(row.path("documented")))
          .append(" | ")
          .append(cell(row.path("served")))
          .append(" |\n");
    }
  }

  private void addSchemas() {
    page.append("\n## Fields\n");
    for (Map.Entry<String, JsonNode> schema : spec.schemas().entrySet()) {
      StringBuilder rows = new StringBuilder();
      for (Map.Entry<String, JsonNode> property : spec.properties(schema.getValue()).entrySet()) {
        if (property.getValue().has("x-documented")) {
          rows.append("| `")
              .append(property.getKey())
              .append("` | ")
              .append(cell(property.getValue().get("x-documented")))
              .append(" | ")
              .append(served(property.getValue()))
              .append(" |\n");
        }
      }
      if (!rows.isEmpty()) {
        page.append("\n### ")
            .append(schema.getKey())
            .append("\n\n| field | documented | served |\n| --- | --- | --- |\n")
            .append(rows);
      }
    }
  }

  private String served(JsonNode property) {
    if (property.has("x-served") && !property.get("x-served").asBoolean()) {
      return "never";
    }
    JsonNode resolved = spec.resolved(property);
    String reference = Spec.reference(property);
    String type = reference != null ? reference : resolved.path("type").asText("any value");
    String format = resolved.path("format").asText("");
    String form =
        format.isEmpty() || format.startsWith("int") || format.equals("double")
            ? ""
            : " (" + format + ")";
    return type + form + (property.path("nullable").asBoolean() ? ", may be null" : "");
  }

  private static String cell(JsonNode text) {
    return text.asText().replaceAll("\\s+", " ").replace("|", "\\|").strip();
  }
}
