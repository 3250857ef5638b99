package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** How a walk gets from page to page. */
enum WalkKind {
  PAGES("numbered"),
  BEFORE("backwards"),
  AFTER("forwards");

  private final String factory;

  WalkKind(String factory) {
    this.factory = factory;
  }

  static List<WalkKind> of(ApiOperation operation) {
    String style = operation.node().at("/x-paging/style").asText("none");
    return switch (style) {
      case "none" -> List.of();
      case "page" -> List.of(PAGES);
      case "before" -> List.of(BEFORE);
      case "before-after" -> List.of(BEFORE, AFTER);
      default -> throw new SpecException(operation.id() + ": no x-paging style " + style);
    };
  }

  String factory() {
    return factory;
  }

  /** The Java method of the walk. */
  String method(ApiOperation operation) {
    JsonNode facts = operation.node().path("x-paging");
    return this == AFTER
        ? facts.path("after_walk").asText(operation.javaMethod() + "After")
        : facts.path("walk").asText(operation.javaMethod() + "All");
  }

  /** The query parameter that moves. */
  String parameter(JsonNode facts) {
    return facts.path(this == AFTER ? "after_parameter" : "parameter").asText();
  }

  /** The parameter of the other direction, with which a page has another meaning. */
  Optional<String> counterpart(JsonNode facts) {
    String other = facts.path(this == AFTER ? "parameter" : "after_parameter").asText("");
    return this == PAGES || other.isEmpty() ? Optional.empty() : Optional.of(other);
  }

  /** The request of the list, as an expression. */
  String call(OperationView list, JsonNode facts, String request) {
    String leading = request.isEmpty() ? list.pathArguments : list.leadingArguments + request;
    String call = list.requestsClass + "." + list.method + "(" + leading + ")";
    return this == AFTER ? call + ".query(" + JavaCode.quoted(parameter(facts)) + ", id)" : call;
  }
}
