package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A model class or a request class as the templates see it. */
final class ModelView {
  final String name;
  final String doc;
  final String base;
  final boolean readable;
  final boolean request;
  final List<PropertyView> properties;
  final List<PropertyView> readProperties;
  final String readingOthers;
  final List<String> requirements;
  final Set<String> imports;

  private ModelView(
      String name,
      String description,
      List<PropertyView> properties,
      boolean request,
      JsonNode schema) {
    refuseTwins(name, properties);
    this.name = name;
    this.doc = Javadoc.comment("", Javadoc.paragraphs(description));
    this.base = request ? "RequestModel" : "Model";
    this.readable = !request;
    this.request = request;
    this.properties = properties;
    readProperties = properties.stream().filter(p -> p.reading != null).toList();
    readingOthers = schema.path("additionalProperties").asBoolean() ? "free" : "unknown";
    requirements = Requirements.of(name, schema, properties);
    imports = ModelImports.of(properties, request);
  }

  /** A schema. Its required properties bind the server in answers, and the caller in requests. */
  static ModelView ofSchema(String name, Spec spec, SchemaUses uses) {
    JsonNode schema = spec.schema(name);
    boolean demanding = Spec.isRequestPart(schema);
    boolean sent = uses.inRequests().contains(name);
    boolean reliable = !demanding && !uses.metas().contains(name);
    Set<String> required = spec.required(schema);
    List<PropertyView> properties = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : spec.properties(schema).entrySet()) {
      boolean named = required.contains(entry.getKey());
      boolean demanded =
          demanding && named || sent && entry.getValue().path("x-required-by-sdk").asBoolean();
      Property property =
          Property.ofModel(
              entry.getKey(), entry.getValue(), spec, reliable && named, demanded, sent);
      properties.add(new PropertyView(property, spec));
    }
    return new ModelView(name, schema.path("description").asText(), properties, false, schema);
  }

  /** The query parameters and the body of an operation. */
  static ModelView ofRequest(String name, RequestShape shape) {
    String description =
        "Parameters of {@link ai.inquirly.sdk.api."
            + shape.owner()
            + "}.\n\n"
            + shape.schema().path("description").asText();
    return new ModelView(name, description, shape.properties(), true, shape.schema());
  }

  /** Query parameters and body fields share one class, so that their names must not clash. */
  private static void refuseTwins(String name, List<PropertyView> properties) {
    Map<String, String> wires = new HashMap<>();
    for (PropertyView property : properties) {
      String twin = wires.put(property.java, property.wire);
      if (twin != null) {
        throw new SpecException(
            name
                + ": `"
                + twin
                + "` and `"
                + property.wire
                + "` are both "
                + property.java
                + " in Java: give one an x-java-name");
      }
    }
  }
}
