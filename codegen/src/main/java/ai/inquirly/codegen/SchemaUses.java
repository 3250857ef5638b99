package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/**
 * What schemas are used for.
 *
 * @param inRequests reached from a request's body
 * @param metas the figures beside a page's rows, which the documented form lacks
 */
record SchemaUses(Set<String> inRequests, Set<String> metas) {
  static SchemaUses of(Spec spec) {
    Set<String> inRequests = new HashSet<>();
    Set<String> metas = new HashSet<>();
    spec.schemas()
        .forEach(
            (name, schema) -> {
              if (Spec.isRequestPart(schema)) {
                collect(name, spec, inRequests);
              }
            });
    spec.operations()
        .values()
        .forEach(
            operation -> {
              if (operation.node().has("x-page")) {
                metas.add(
                    Spec.reference(
                        new Answer(operation, spec)
                            .at(operation.node().at("/x-page/meta").textValue())));
              }
            });
    return new SchemaUses(inRequests, metas);
  }

  private static void collect(String name, Spec spec, Set<String> names) {
    if (names.add(name)) {
      collectReferences(spec.schema(name), spec, names);
    }
  }

  private static void collectReferences(JsonNode node, Spec spec, Set<String> names) {
    if (node.path("$ref").isTextual()) {
      collect(Spec.reference(node), spec, names);
    }
    node.forEach(child -> collectReferences(child, spec, names));
  }
}
