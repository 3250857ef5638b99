package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the page on which docs and server differ, from what the spec marks. */
public final class DifferencesPage {
  private static final String MODELS = "Models";
  private static final String WORDS = "Words";
  private static final String HEAD =
      """
      # Where docs and server differ

      Where Inquirly's published docs and the servers disagree, this SDK sends what servers accept and reads both forms.
      This page is written from the spec in `openapi/`; CONTRIBUTING.md says how. It shows differences only: what is not
      listed is as documented.
      """;

  private final Spec spec;
  private final StringBuilder body = new StringBuilder();
  private final List<List<String>> contents = new ArrayList<>();

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
    return of(new Spec(SpecBundler.bundle(root)));
  }

  static String of(Spec spec) {
    return new DifferencesPage(spec).write();
  }

  private String write() {
    spec.tags().forEach(tag -> addApi(tag.path("name").asText()));
    addModels();
    addWords();
    return HEAD + Markdown.table(List.of("part", "what differs"), contents) + body;
  }

  private void addApi(String tag) {
    StringBuilder section = new StringBuilder();
    List<String> differing = new ArrayList<>();
    List<String> alike = new ArrayList<>();
    for (ApiOperation operation : spec.operations().values()) {
      if (operation.tag().equals(tag)) {
        OperationDifferences differences = new OperationDifferences(operation, spec);
        (differences.isEmpty() ? alike : differing).add(operation.javaMethod());
        section.append(differences.isEmpty() ? "" : differences.toMarkdown());
      }
    }
    if (!differing.isEmpty()) {
      addSection(tag + "Api", Markdown.codes(differing));
      body.append(alike.isEmpty() ? "" : "\nAs documented: " + Markdown.codes(alike) + ".\n");
      body.append(section);
    }
  }

  private void addModels() {
    addSection(MODELS, "fields of the answers");
    for (Map.Entry<String, JsonNode> schema : spec.schemas().entrySet()) {
      FieldDifferences differences = new FieldDifferences(spec.properties(schema.getValue()), spec);
      if (!differences.isEmpty() && !isBody(schema)) {
        body.append("\n### ").append(schema.getKey()).append("\n");
        body.append(differences.toMarkdown(isSent(schema) ? "Accepted" : "Served"));
      }
    }
  }

  private static boolean isSent(Map.Entry<String, JsonNode> schema) {
    return Spec.isRequestPart(schema.getValue());
  }

  /** Bodies of requests are shown with their operations. */
  private static boolean isBody(Map.Entry<String, JsonNode> schema) {
    return isSent(schema) && schema.getKey().endsWith("Request");
  }

  private void addWords() {
    List<List<String>> rows = new ArrayList<>();
    spec.schemas()
        .forEach(
            (name, schema) -> {
              String beyond = Markdown.codes(Spec.texts(schema.path("x-undocumented-words")));
              String only = Markdown.codes(Spec.texts(schema.path("x-documented-words")));
              List<String> refused = new ArrayList<>();
              schema.path("x-refused-words").fieldNames().forEachRemaining(refused::add);
              if (!(beyond + only).isEmpty() || !refused.isEmpty()) {
                rows.add(List.of(Markdown.code(name), beyond, only, Markdown.codes(refused)));
              }
            });
    addSection(WORDS, "words of enums");
    body.append(
        Markdown.table(
            List.of("enum", "not in the docs", "in the docs only", "refused by servers"), rows));
  }

  private void addSection(String heading, String what) {
    contents.add(List.of(Markdown.link(heading), what));
    body.append("\n## ").append(heading).append("\n");
  }
}
