package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds operations whose parts do not fit together. */
final class OperationCheck {
  private final Spec spec;
  private final List<String> faults = new ArrayList<>();

  private OperationCheck(Spec spec) {
    this.spec = spec;
  }

  static List<String> faults(Spec spec) {
    OperationCheck check = new OperationCheck(spec);
    spec.operations().values().forEach(check::operation);
    return check.faults;
  }

  private void operation(ApiOperation operation) {
    String id = operation.id();
    if (!id.equals(operation.tag() + "Api." + operation.javaMethod())) {
      faults.add(id + ": the operationId must be the tag, Api, a dot and the method");
    }
    attempt(
        id,
        () -> {
          spec.tag(operation.tag());
          bodies(operation);
          parameters(operation);
          repeat(operation);
          paging(operation);
          new OperationView(operation, spec);
          ModelView.ofRequest(id, RequestShape.of(operation, spec));
        });
  }

  /** The generator names the class of a request; the file of the body has to bear that name. */
  private void bodies(ApiOperation operation) {
    JsonNode body = operation.jsonBody();
    if (!body.isMissingNode() && !spec.requestName(operation).equals(Spec.reference(body))) {
      faults.add(operation.id() + ": the body must be the schema " + spec.requestName(operation));
    }
  }

  private void parameters(ApiOperation operation) {
    Set<String> seen = new HashSet<>();
    for (JsonNode parameter : operation.parameters()) {
      String name = parameter.path("name").asText();
      if (!seen.add(parameter.path("in").asText() + " " + name)) {
        faults.add(operation.id() + ": the parameter " + name + " is there twice");
      }
      String copied = parameter.path("x-copy-of-body").asText(name);
      JsonNode source = spec.properties(operation.jsonBody()).get(copied);
      if (parameter.has("x-copy-of-body")
          && (source == null || !name.equals(source.path("x-also-query").asText()))) {
        faults.add(operation.id() + ": `" + copied + "` of the body needs x-also-query: " + name);
      }
    }
    for (Map.Entry<String, JsonNode> fixed : operation.node().path("x-fixed-query").properties()) {
      if (seen.contains("query " + fixed.getKey())) {
        faults.add(operation.id() + ": a fixed query parameter is also one of the request");
      }
    }
  }

  private void repeat(ApiOperation operation) {
    String parameter = operation.node().at("/x-repeat/parameter").asText("");
    boolean isThere =
        RequestShape.of(operation, spec).properties().stream()
            .anyMatch(property -> property.wire.equals(parameter));
    if (operation.repeat().equals("when") && !isThere) {
      faults.add(operation.id() + ": x-repeat names no parameter of the request: " + parameter);
    }
  }

  /** What a walk sets, keeps off or applies itself must be a parameter of the list. */
  private void paging(ApiOperation operation) {
    JsonNode paging = operation.node().path("x-paging");
    List<String> names = new ArrayList<>(Spec.texts(paging.path("without")));
    paging.path("stable").fieldNames().forEachRemaining(names::add);
    for (String key : List.of("parameter", "after_parameter", "chosen_here", "everything")) {
      if (paging.has(key)) {
        names.add(paging.get(key).asText());
      }
    }
    List<String> known =
        RequestShape.of(operation, spec).properties().stream().map(p -> p.wire).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        faults.add(operation.id() + ": x-paging names no parameter of the request: " + name);
      }
    }
    if (paging.has("chosen_here")
        && !paging.path("stable").has(paging.path("chosen_here").asText())) {
      faults.add(operation.id() + ": chosen_here of x-paging needs a stable value");
    }
    if (!WalkKind.of(operation).isEmpty() && !paging.has("parameter")) {
      faults.add(operation.id() + ": x-paging names no parameter that moves");
    }
  }

  private void attempt(String id, Runnable attempt) {
    try {
      attempt.run();
    } catch (SpecException e) {
      faults.add(e.getMessage().startsWith(id) ? e.getMessage() : id + ": " + e.getMessage());
    }
  }
}
