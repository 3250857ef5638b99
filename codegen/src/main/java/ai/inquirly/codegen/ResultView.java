package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a call gives, and how it is read.
 *
 * @param type in Java
 * @param expression makes the {@code Result}
 */
record ResultView(String type, String expression, List<String> imports) {
  static final String MODEL = "ai.inquirly.sdk.model.";

  static ResultView of(ApiOperation operation, Spec spec) {
    Answer answer = new Answer(operation, spec);
    JsonNode node = operation.node();
    if (!answer.hasResult()) {
      return new ResultView("Void", "Result.none()", List.of());
    }
    if (answer.isText()) {
      return new ResultView("String", call("text", JavaCode.quoted("text/html")), List.of());
    }
    ResultView rows =
        answer.isPage() ? page(operation, answer, spec) : value(operation, answer, spec);
    return new ResultView(rows.type, rows.expression + tolerance(node), rows.imports);
  }

  boolean isNone() {
    return type.equals("Void");
  }

  /** The rows of a list or page. */
  String row() {
    return type.replaceAll("^\\w+<(\\w+).*", "$1");
  }

  private static ResultView page(ApiOperation operation, Answer answer, Spec spec) {
    String metaPath = operation.node().at("/x-page/meta").textValue();
    String meta = Spec.reference(answer.at(metaPath));
    String row = Spec.reference(spec.resolved(answer.result()).path("items"));
    if (meta == null || row == null) {
      throw new SpecException(
          operation.id() + ": rows and meta of a page need schemas of their own");
    }
    return new ResultView(
        "Page<" + row + ", " + meta + ">",
        call("page", read(row), read(meta), JavaCode.quoted(metaPath), paths(answer)),
        List.of("ai.inquirly.sdk.core.Page", MODEL + row, MODEL + meta));
  }

  private static ResultView value(ApiOperation operation, Answer answer, Spec spec) {
    JsonNode schema = answer.result();
    JavaType type = JavaType.of(schema, spec);
    String paths = paths(answer);
    return switch (type.kind()) {
      case OBJECT -> {
        boolean nullable =
            spec.resolved(schema).path("nullable").asBoolean() || answer.mayBeEmptyObject();
        String expression = call(nullable ? "nullable" : "object", read(type.name()), paths);
        yield new ResultView(type.name(), expression, List.of(MODEL + type.name()));
      }
      case MAP -> new ResultView(type.name(), call("map", paths), List.of("java.util.Map"));
      case LIST -> list(operation, answer, type);
      default -> throw new SpecException(operation.id() + ": no result can be a " + type.kind());
    };
  }

  private static ResultView list(ApiOperation operation, Answer answer, JavaType type) {
    String element = type.element().name();
    String paths = paths(answer);
    String orNone = answer.mayBeEmptyObject() ? ".orEmptyObject()" : "";
    return switch (type.element().kind()) {
      case TEXT -> new ResultView(type.name(), call("texts", paths), List.of("java.util.List"));
      case OBJECT ->
          new ResultView(
              type.name(),
              call("list", read(element), paths) + orNone,
              List.of("java.util.List", MODEL + element));
      default -> throw new SpecException(operation.id() + ": no result can be a " + type.name());
    };
  }

  /** How the documented forms of rows are read. */
  private static String tolerance(JsonNode node) {
    List<String> envelopes = Spec.texts(node.path("x-item-envelope"));
    return (envelopes.isEmpty() ? "" : ".rowsAt(" + JavaCode.quoted(envelopes.get(0)) + ")")
        + (node.path("x-documented-single").asBoolean() ? ".orSingle()" : "");
  }

  private static String read(String model) {
    return model + "::read";
  }

  /** As arguments; none if the body is the result. */
  private static String paths(Answer answer) {
    List<String> paths = answer.paths();
    return paths.equals(List.of(""))
        ? ""
        : paths.stream().map(JavaCode::quoted).collect(Collectors.joining(", "));
  }

  private static String call(String factory, String... arguments) {
    List<String> given = List.of(arguments).stream().filter(a -> !a.isEmpty()).toList();
    return "Result." + factory + "(" + String.join(", ", given) + ")";
  }
}
