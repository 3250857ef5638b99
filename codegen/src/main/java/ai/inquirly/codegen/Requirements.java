package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What a builder demands before it builds, as statements. */
final class Requirements {
  private final String owner;
  private final List<PropertyView> properties;

  private Requirements(String owner, List<PropertyView> properties) {
    this.owner = owner;
    this.properties = properties;
  }

  /** The statements for a model or request with this schema. */
  static List<String> of(String owner, JsonNode schema, List<PropertyView> properties) {
    Requirements requirements = new Requirements(owner, properties);
    List<String> statements = new ArrayList<>();
    requirements.addAll(statements);
    requirements.addSome(statements, schema);
    requirements.addAny(statements, schema.path("x-required-any"));
    requirements.addExclusive(statements, schema.path("x-exclusive"));
    return statements;
  }

  private void addAll(List<String> statements) {
    List<PropertyView> required = properties.stream().filter(p -> p.required).toList();
    if (!required.isEmpty()) {
      statements.add("requireAll(" + pairs(required) + ");");
    }
  }

  /**
   * Objects that the server refuses when they are empty: the body itself, or what lies under its
   * root.
   */
  private void addSome(List<String> statements, JsonNode schema) {
    if (schema.path("minProperties").asInt() > 0) {
      statements.add("requireSome(" + pairs(fields(schema)) + ");");
    }
    for (String name : Spec.texts(schema.path("required"))) {
      JsonNode root = schema.path("properties").path(name);
      if (root.path("x-flatten").asBoolean() && root.path("minProperties").asInt() > 0) {
        statements.add("requireSome(" + pairs(fields(root)) + ");");
      }
    }
  }

  private List<PropertyView> fields(JsonNode object) {
    List<PropertyView> fields = new ArrayList<>();
    object.path("properties").fieldNames().forEachRemaining(name -> fields.add(property(name)));
    return fields;
  }

  private void addAny(List<String> statements, JsonNode groups) {
    if (groups.isEmpty()) {
      return;
    }
    List<String> names = new ArrayList<>();
    List<String> tests = new ArrayList<>();
    for (JsonNode group : groups) {
      List<PropertyView> fields = Spec.texts(group).stream().map(this::property).toList();
      names.add(fields.stream().map(Requirements::spoken).collect(Collectors.joining(" with ")));
      String test =
          fields.stream()
              .map(p -> "isSet(" + JavaCode.quoted(p.wire) + ", " + p.java + ")")
              .collect(Collectors.joining(" && "));
      tests.add(group.size() > 1 && groups.size() > 1 ? "(" + test + ")" : test);
    }
    statements.add(
        "requireAny("
            + JavaCode.quoted(String.join(", or ", names))
            + ", "
            + String.join(" || ", tests)
            + ");");
  }

  /** The name on the wire, unless it is another field's in Java. */
  private static String spoken(PropertyView property) {
    boolean isLike = property.java.equals(JavaNames.variable(property.wire));
    return isLike && !property.wire.endsWith("[]") ? property.wire : property.java;
  }

  private void addExclusive(List<String> statements, JsonNode names) {
    if (!names.isEmpty()) {
      List<PropertyView> exclusive = Spec.texts(names).stream().map(this::property).toList();
      statements.add("requireOneAtMost(" + pairs(exclusive) + ");");
    }
  }

  private static String pairs(List<PropertyView> properties) {
    return properties.stream()
        .map(
            p -> JavaCode.quoted(p.wire) + ", " + (p.mayBeBlank ? "given(" + p.java + ")" : p.java))
        .collect(Collectors.joining(", "));
  }

  /** A field of the body, where the query has a parameter of that name too. */
  private PropertyView property(String wire) {
    return properties.stream()
        .filter(p -> p.wire.equals(wire))
        .min(Comparator.comparing(p -> p.inQuery))
        .orElseThrow(() -> new SpecException(owner + " has no `" + wire + "` to be required"));
  }
}
