package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The Javadoc of a walk's method. */
final class WalkDoc {
  private WalkDoc() {}

  static String of(WalkKind kind, ApiOperation operation, OperationView list) {
    JsonNode facts = operation.node().path("x-paging");
    List<String> text = new ArrayList<>();
    text.add(
        switch (kind) {
          case PAGES ->
              "Reads all pages of {@link #" + list.method + "}, each row once." + order(facts);
          case BEFORE ->
              "Reads all pages of {@link #"
                  + list.method
                  + "}, each row once, from the newest to the oldest. Nothing is lost or comes twice while rows are added.";
          case AFTER ->
              "Reads all rows of {@link #"
                  + list.method
                  + "} that are newer than one, oldest first, "
                  + facts.path("after_size").asText()
                  + " a call, until none is left: what a consumer missed since the last row that it has.";
        });
    String own = kind == WalkKind.AFTER ? "after_walk_doc" : "walk_doc";
    text.addAll(Javadoc.paragraphs(facts.path(own).asText()));
    for (String name : Spec.texts(facts.path("without"))) {
      text.add("`" + name + "` is refused: with it the server sends all rows at once.");
    }
    list.parameters.forEach(p -> text.add("@param " + p.java() + " " + p.doc()));
    if (kind == WalkKind.AFTER) {
      text.add("@param id of the row that the walk begins after; 0 for all, from the oldest on");
    }
    if (list.hasRequest) {
      text.add("@param request everything else");
    }
    return Javadoc.comment("  ", text);
  }

  private static String order(JsonNode facts) {
    String stable =
        facts.path("stable").properties().stream()
            .filter(order -> !order.getKey().equals(facts.path("chosen_here").asText()))
            .map(WalkDoc::pair)
            .collect(Collectors.joining("` and `", "`", "`"));
    return facts.has("stable")
        ? " The order is "
            + stable
            + ", in which new and changed rows keep their places, unless the request names another."
        : "";
  }

  private static String pair(Map.Entry<String, JsonNode> order) {
    return order.getKey() + "=" + order.getValue().asText();
  }
}
