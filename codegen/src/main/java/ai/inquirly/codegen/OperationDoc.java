package ai.inquirly.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The Javadoc of an operation's method. */
final class OperationDoc {
  static final String LAMBDA = "with what it takes set in a lambda";
  static final String NOTHING = "with nothing set";

  private OperationDoc() {}

  static String of(ApiOperation operation, List<PathParameter> parameters, boolean hasRequest) {
    List<String> text = new ArrayList<>();
    text.add(sentence(operation.node().path("summary").asText().strip()));
    text.addAll(Javadoc.paragraphs(operation.node().path("description").asText()));
    text.add(credentials(operation) + limit(operation) + repeat(operation));
    parameters.forEach(p -> text.add("@param " + p.java() + " " + p.doc()));
    if (hasRequest) {
      text.add("@param request everything else");
    }
    return Javadoc.comment("  ", text);
  }

  /** The Javadoc of an overload: where the whole is told, and how this one differs. */
  static String ofOverload(String method, String types, String difference) {
    return Javadoc.comment(
        "  ", List.of("As {@link #" + method + "(" + types + ")}, " + difference + "."));
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  private static String credentials(ApiOperation operation) {
    if (operation.credentials().isEmpty()) {
      return "Needs no token.";
    }
    List<String> names = operation.credentials().stream().map(OperationDoc::spoken).toList();
    String botSince = operation.node().path("x-bot-since").asText("");
    return "Accepts: "
        + String.join(", ", names)
        + (operation.administratorOnly() ? " of an administrator" : "")
        + (botSince.isEmpty() ? "" : "; since server " + botSince + " also agent bot token")
        + ".";
  }

  private static String spoken(String scheme) {
    return scheme.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  private static String limit(ApiOperation operation) {
    String limit = operation.node().at("/x-paging/limit").asText("");
    return limit.isEmpty()
        ? ""
        : " At most " + limit + " rows come, without a sign that there are more.";
  }

  /**
   * Whether the SDK repeats a call of unknown outcome; for a plain read this goes without saying.
   */
  private static String repeat(ApiOperation operation) {
    String unknown = " If the outcome of a call stays unknown, the SDK ";
    return switch (operation.repeat()) {
      case "always" ->
          operation.method().equals("GET") ? "" : unknown + "sends it again by itself.";
      case "never" -> unknown + "does not send it again.";
      case "when" ->
          unknown
              + "sends it again by itself only if `"
              + operation.node().at("/x-repeat/parameter").asText()
              + "` is set.";
      default ->
          throw new SpecException(operation.id() + ": no x-repeat policy " + operation.repeat());
    };
  }
}
