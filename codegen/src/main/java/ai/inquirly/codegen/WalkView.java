package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A walk over all pages of a list, as the templates of API and request classes see it. */
final class WalkView {
  final String method;
  final String paging;
  final String row;
  final String expression;
  final String doc;
  final String lambdaDoc;
  final String nothingDoc;
  final String everythingDoc;
  final String withRequest;
  final String withLambda;
  final String withNothing;
  final boolean hasEverything;

  private final OperationView list;
  private final JsonNode facts;

  private WalkView(OperationView list, ApiOperation operation, WalkKind kind) {
    this.list = list;
    facts = operation.node().path("x-paging");
    method = kind.method(operation);
    paging = method + "Paging";
    row = list.result.row();
    expression = expression(kind);
    String id = kind == WalkKind.AFTER ? "long id, " : "";
    String path = list.leadingPath + id;
    String arguments = list.leadingArguments + (id.isEmpty() ? "" : "id, ");
    String request = list.request;
    withRequest = body(path + request + " request", kind.call(list, facts, "request"));
    withLambda =
        body(path + "Consumer<" + request + ".Builder> request", kind.call(list, facts, "request"));
    hasEverything = facts.has("everything");
    String parameters = path.isEmpty() ? "" : path.substring(0, path.length() - 2);
    withNothing =
        hasEverything
            ? signature(parameters)
                + "\n    return "
                + method
                + "("
                + arguments
                + "request -> request."
                + everything()
                + "(List.of()));\n  }"
            : list.allOptional ? body(parameters, kind.call(list, facts, "")) : "";
    doc = WalkDoc.of(kind, operation, list);
    String types =
        kind == WalkKind.AFTER
            ? PathParameter.types(list.parameters, "long", request)
            : PathParameter.types(list.parameters, request);
    lambdaDoc = OperationDoc.ofOverload(method, types, OperationDoc.LAMBDA);
    nothingDoc = OperationDoc.ofOverload(method, types, OperationDoc.NOTHING);
    everythingDoc =
        Javadoc.comment("  ", Javadoc.paragraphs(facts.path("everything_doc").asText()));
  }

  /** The walks that an operation's {@code x-paging} declares. */
  static List<WalkView> of(OperationView list, ApiOperation operation) {
    return WalkKind.of(operation).stream().map(k -> new WalkView(list, operation, k)).toList();
  }

  Stream<String> apiImports() {
    return hasEverything
        ? Stream.of("ai.inquirly.sdk.core.page.Pager", "java.util.List")
        : Stream.of("ai.inquirly.sdk.core.page.Pager");
  }

  private String everything() {
    return list.shape.properties().stream()
        .filter(property -> property.wire.equals(facts.path("everything").asText()))
        .map(property -> property.java)
        .findFirst()
        .orElseThrow(() -> new SpecException("x-paging: no field to leave empty"));
  }

  private String signature(String parameters) {
    return OperationView.wrapped(
        "  public Pager<" + row + "> " + method + "(" + parameters + ") {");
  }

  private String body(String parameters, String call) {
    String line =
        "    return Pager.of(sender(), " + call + ", " + list.requestsClass + "." + paging + "());";
    return signature(parameters) + "\n" + OperationView.wrapped(line) + "\n  }";
  }

  private String expression(WalkKind kind) {
    List<String> calls = new ArrayList<>();
    calls.add(
        "Paging."
            + kind.factory()
            + "("
            + JavaCode.quoted(kind.parameter(facts))
            + ", "
            + row
            + "::getId)");
    if (kind == WalkKind.PAGES) {
      calls.add(".size(" + facts.path("size").asInt() + ")");
      for (Map.Entry<String, JsonNode> order : facts.path("stable").properties()) {
        calls.add(
            ".stable("
                + JavaCode.quoted(order.getKey())
                + ", "
                + JavaCode.quoted(order.getValue().asText())
                + ")");
      }
      String chosen = facts.path("chosen_here").asText("");
      if (!chosen.isEmpty()) {
        String getter = row + "::get" + JavaNames.upperCamel(chosen);
        calls.add(".choosing(" + JavaCode.quoted(chosen) + ", " + getter + ")");
      }
    }
    Stream.concat(Spec.texts(facts.path("without")).stream(), kind.counterpart(facts).stream())
        .forEach(name -> calls.add(".without(" + JavaCode.quoted(name) + ")"));
    return String.join("", calls);
  }
}
