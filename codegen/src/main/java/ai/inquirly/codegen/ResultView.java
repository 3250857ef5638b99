package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a call gives, and how it is read. */
final class ResultView {
  final String type;
  final String expression;
  final Set<String> imports = new TreeSet<>();
  final boolean none;

  private final Spec spec;
  private final Spec.Operation operation;

  ResultView(Spec.Operation operation, Spec spec) {
    this.operation = operation;
    this.spec = spec;
    JsonNode node = operation.node();
    if (node.path("x-result").asText().equals("none") || hasNoContent()) {
      none = true;
      type = "Void";
      expression = "Result.none()";
    } else if (!operation.answer("text/html").isMissingNode()) {
      none = false;
      type = "String";
      expression = "Result.text(\"" + node.path("x-accept").asText("text/html") + "\")";
    } else if (node.has("x-page")) {
      none = false;
      String row = row();
      String meta = Spec.reference(at(operation, node.at("/x-page/meta").textValue(), spec));
      imports.add("ai.inquirly.sdk.core.Page");
      imports.add(MODEL + row);
      imports.add(MODEL + meta);
      type = "Page<" + row + ", " + meta + ">";
      expression =
          "Result.page("
              + row
              + "::read, "
              + meta
              + "::read, "
              + quoted(List.of(node.at("/x-page/meta").textValue()))
              + paths()
              + ")"
              + items();
    } else {
      none = false;
      List<String> paths = envelopePaths();
      JsonNode schema = firstServed(paths);
      JavaType result = JavaType.of(schema, spec);
      type = result.name();
      expression = expression(result, schema) + items();
    }
  }

  static final String MODEL = "ai.inquirly.sdk.model.";

  /** The paths hold documented forms too; the schema has only the served one. */
  private JsonNode firstServed(List<String> paths) {
    for (String path : paths) {
      JsonNode found = find(operation, path, spec);
      if (found != null) {
        return found;
      }
    }
    throw new IllegalStateException(operation.id() + ": the answer has none of " + paths);
  }

  /** The schema at a dotted path of the answer. */
  static JsonNode at(Spec.Operation operation, String path, Spec spec) {
    JsonNode found = find(operation, path, spec);
    if (found == null) {
      throw new IllegalStateException(operation.id() + ": the answer has no " + path);
    }
    return found;
  }

  private static JsonNode find(Spec.Operation operation, String path, Spec spec) {
    JsonNode schema = operation.answer("application/json").path("schema");
    if (!path.isEmpty()) {
      for (String step : path.split("\\.")) {
        schema = spec.properties(schema).get(step);
        if (schema == null) {
          return null;
        }
      }
    }
    return schema;
  }

  private boolean hasNoContent() {
    return operation.answer("application/json").isMissingNode()
        && operation.answer("text/html").isMissingNode();
  }

  private String row() {
    JsonNode rows = at(operation, operation.node().at("/x-page/items").textValue(), spec);
    return Spec.reference(spec.resolved(rows).path("items"));
  }

  private String expression(JavaType result, JsonNode schema) {
    boolean nullable =
        spec.resolved(schema).path("nullable").asBoolean() || mayBeEmptyObject();
    return switch (result.kind()) {
      case OBJECT -> {
        imports.add(MODEL + result.name());
        String factory = nullable ? "nullable" : "object";
        yield "Result." + factory + "(" + result.name() + "::read" + paths() + ")";
      }
      case MAP -> {
        imports.add("java.util.Map");
        yield "Result.map(" + paths().replaceFirst("^, ", "") + ")";
      }
      case LIST -> list(result.element());
      default -> throw new IllegalStateException(operation.id() + " gives a " + result.kind());
    };
  }

  /** Whether the server answers with an empty object where there is nothing. */
  private boolean mayBeEmptyObject() {
    return operation.node().path("x-empty-object").asText().equals("none");
  }

  private String list(JavaType element) {
    imports.add("java.util.List");
    if (element.kind() == JavaType.Kind.TEXT) {
      return "Result.texts(" + paths().replaceFirst("^, ", "") + ")";
    }
    imports.add(MODEL + element.name());
    return "Result.list("
        + element.name()
        + "::read"
        + paths()
        + ")"
        + (mayBeEmptyObject() ? ".orEmptyObject()" : "");
  }

  private String items() {
    List<String> paths = new ArrayList<>();
    operation.node().path("x-item-envelope").forEach(p -> paths.add(p.asText()));
    String rows = paths.isEmpty() ? "" : ".rowsAt(\"" + paths.get(0) + "\")";
    return rows + (operation.node().path("x-documented-single").asBoolean() ? ".orSingle()" : "");
  }

  private List<String> envelopePaths() {
    List<String> paths = new ArrayList<>();
    operation.node().path("x-envelope").forEach(p -> paths.add(p.asText()));
    return paths.isEmpty() ? List.of("") : paths;
  }

  private String paths() {
    List<String> paths = new ArrayList<>();
    if (operation.node().has("x-page")) {
      paths.add(operation.node().at("/x-page/items").textValue());
      if (operation.node().has("x-page-documented")) {
        paths.add(operation.node().path("x-page-documented").asText());
      }
    } else {
      paths.addAll(envelopePaths());
    }
    List<String> different = paths.stream().distinct().toList();
    return different.equals(List.of("")) ? "" : ", " + quoted(different);
  }

  private static String quoted(List<String> texts) {
    return String.join(", ", texts.stream().map(t -> "\"" + t + "\"").toList());
  }
}
