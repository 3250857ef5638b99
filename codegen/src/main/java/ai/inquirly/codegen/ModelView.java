package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A model class or a request class as the templates see it. */
final class ModelView {
  final String name;
  final String doc;
  final String base;
  final boolean readable;
  final boolean request;
  final List<PropertyView> properties;
  final List<PropertyView> readProperties;
  final List<PropertyView> requiredProperties;
  final String requiredPairs;
  final List<String> requireAny = new ArrayList<>();
  final Set<String> imports = new TreeSet<>();

  private ModelView(
      String name, String doc, List<PropertyView> properties, boolean request, JsonNode schema) {
    this.name = name;
    this.doc = doc;
    this.base = request ? "RequestModel" : "Model";
    this.readable = !request;
    this.request = request;
    this.properties = properties;
    readProperties = properties.stream().filter(p -> p.reading != null).toList();
    requiredProperties = properties.stream().filter(p -> p.required && !p.clearable).toList();
    String pairs = String.join(", ", requiredProperties.stream().map(p -> p.requiredPair).toList());
    requiredPairs = pairs.isEmpty() ? null : pairs;
    addRequireAny(schema);
    addImports();
  }

  /** A schema. Its required properties bind the server in answers, and the caller in requests. */
  static ModelView ofSchema(String name, Spec spec, SchemaUses uses) {
    JsonNode schema = spec.schema(name);
    boolean demanding = schema.path("x-folder").asText().equals("requests");
    boolean inRequest = uses.inRequests().contains(name);
    boolean reliable = !demanding && !uses.metas().contains(name);
    Set<String> required = spec.required(schema);
    List<PropertyView> properties = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : spec.properties(schema).entrySet()) {
      boolean demanded =
          demanding && required.contains(property.getKey())
              || inRequest && property.getValue().path("x-required-by-sdk").asBoolean();
      properties.add(
          new PropertyView(
              property.getKey(),
              property.getValue(),
              spec,
              PropertyView.Place.BODY,
              null,
              reliable && required.contains(property.getKey()),
              demanded,
              inRequest));
    }
    return new ModelView(name, doc(schema.path("description").asText()), properties, false, schema);
  }

  /** The query parameters and the body of an operation. */
  static ModelView ofRequest(String name, RequestShape shape) {
    return new ModelView(
        name,
        doc(
            "Parameters of {@link ai.inquirly.sdk.api."
                + shape.owner()
                + "}."
                + (shape.description().isEmpty() ? "" : "\n\n" + shape.description())),
        shape.properties(),
        true,
        shape.schema());
  }

  private static String doc(String description) {
    return Javadoc.comment("", Javadoc.paragraphs(description));
  }

  private void addRequireAny(JsonNode schema) {
    List<String> groups = new ArrayList<>();
    List<String> tests = new ArrayList<>();
    for (JsonNode group : schema.path("x-required-any")) {
      List<String> names = new ArrayList<>();
      group.forEach(n -> names.add(n.asText()));
      groups.add(String.join(" with ", names));
      tests.add(
          names.stream()
              .map(
                  n ->
                      properties.stream()
                              .filter(p -> p.wire.equals(n))
                              .findFirst()
                              .orElseThrow()
                              .java
                          + " != null")
              .reduce((a, b) -> a + " && " + b)
              .orElseThrow());
    }
    if (!groups.isEmpty()) {
      String condition =
          tests.stream()
              .map(t -> tests.size() > 1 && t.contains("&&") ? "(" + t + ")" : t)
              .reduce((a, b) -> a + "\n              || " + b)
              .orElseThrow();
      requireAny.add(
          "requireAny(\"" + String.join(", or ", groups) + "\",\n          " + condition + ");");
    }
  }

  private void addImports() {
    String core = "ai.inquirly.sdk.core.";
    imports.add(core + "json.Fields");
    imports.add(core + "json.ModelBuilder");
    imports.add(request ? core + "RequestModel" : core + "json.Model");
    if (readable) {
      imports.add(core + "json.JsonReader");
      imports.add("java.io.IOException");
    }
    for (PropertyView property : properties) {
      addImports(property.type);
      if (property.type.isTime()) {
        imports.add(core + "json.WireTime");
      }
      if (property.nullable || property.nullableArgument || property.alternative != null) {
        imports.add("jakarta.annotation.Nullable");
      }
      if (property.file || property.files) {
        imports.add(core + "FileUpload");
        imports.add("java.nio.file.Path");
      }
      if (property.files) {
        imports.add("java.util.ArrayList");
      }
    }
  }

  private void addImports(JavaType type) {
    switch (type.kind()) {
      case LIST -> {
        imports.add("java.util.List");
        addImports(type.element());
      }
      case MAP -> imports.add("java.util.Map");
      default -> {
        if (type.isTime()) {
          imports.add("java.time.Instant");
        }
      }
    }
  }
}
