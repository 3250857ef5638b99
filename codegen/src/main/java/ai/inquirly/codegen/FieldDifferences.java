package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What docs and server say differently of a set of fields. */
final class FieldDifferences {
  private final Spec spec;
  private final List<String> undocumented = new ArrayList<>();
  private final List<String> neverServed = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  /** Compares the fields with what {@code x-documented} and {@code x-served} say of them. */
  FieldDifferences(Map<String, JsonNode> fields, Spec spec) {
    this.spec = spec;
    fields.forEach(this::add);
  }

  private void add(String name, JsonNode field) {
    String documented = field.path("x-documented").asText("");
    if (!field.path("x-served").asBoolean(true)) {
      neverServed.add(name);
    } else if (documented.equals("absent")) {
      undocumented.add(name);
    } else if (documented.equals("required")) {
      rows.add(List.of(Markdown.code(name), "required", "optional"));
    } else if (!documented.isEmpty()) {
      rows.add(List.of(Markdown.code(name), documented, served(field)));
    }
  }

  boolean isEmpty() {
    return undocumented.isEmpty() && neverServed.isEmpty() && rows.isEmpty();
  }

  /**
   * As Markdown.
   *
   * @param beyond what an undocumented field is: accepted, or served
   */
  String toMarkdown(String beyond) {
    StringBuilder text = new StringBuilder();
    if (!undocumented.isEmpty()) {
      text.append("\n").append(beyond).append(" beyond the docs: ");
      text.append(Markdown.codes(undocumented)).append(".\n");
    }
    if (!neverServed.isEmpty()) {
      text.append("\nDocumented, but never served: ");
      text.append(Markdown.codes(neverServed)).append(".\n");
    }
    if (!rows.isEmpty()) {
      text.append(Markdown.table(List.of("field", "docs", "server"), rows));
    }
    return text.toString();
  }

  private String served(JsonNode field) {
    return type(field) + (spec.resolved(field).path("nullable").asBoolean() ? ", may be null" : "");
  }

  private String type(JsonNode field) {
    String reference = Spec.reference(field);
    JsonNode schema = spec.resolved(field);
    if (reference != null && (schema.has("enum") || JavaType.isModel(schema))) {
      return Markdown.code(reference);
    }
    return switch (JavaType.of(field, spec).kind()) {
      case LIST -> "list of " + type(schema.path("items"));
      case TEXT -> "string";
      case INT64 -> "integer";
      case FLOAT64 -> "number";
      case BOOL -> "boolean";
      case SECONDS -> "epoch seconds";
      case FRACTION -> "epoch seconds with a fraction";
      case DIGITS -> "epoch seconds in a string";
      case ISO -> "ISO-8601 time";
      case FILE -> "file";
      case MAP -> "object";
      default -> "any value";
    };
  }
}
