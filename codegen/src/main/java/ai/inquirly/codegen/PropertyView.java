package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A property of a model, or a parameter of a request, as the templates see it. */
final class PropertyView {
  /** Where a request sends it. */
  enum Place {
    BODY,
    QUERY
  }

  final String wire;
  final String java;
  final String fieldType;
  final String getterType;
  final String getter;
  final String getterValue;
  final String setterType;
  final String kept;
  final String reading;
  final String getterDoc;
  final String setterDoc;
  final boolean nullable;
  final boolean nullableArgument;
  final boolean clearable;
  final boolean required;
  final String upper;
  final String varargs;
  final boolean file;
  final boolean files;
  final List<String> passing = new ArrayList<>();
  final AlternativeView alternative;
  final JavaType type;
  final String requiredPair;
  final String singular;

  /** The second form of a value, with a getter of its own. */
  record AlternativeView(String type, String getter, String wire) {}

  /**
   * Describes a property.
   *
   * @param root the key under which a request nests it, or null
   * @param alwaysSent whether a getter may rely on it
   * @param demanded whether a request cannot do without it
   */
  PropertyView(
      String wire,
      JsonNode schema,
      Spec spec,
      Place place,
      String root,
      boolean alwaysSent,
      boolean demanded,
      boolean inRequest) {
    JsonNode resolved = spec.resolved(schema);
    this.wire = wire;
    java = JavaNames.lowerCamel(schema.path("x-java-name").asText(wire));
    type = JavaType.of(schema, spec);
    upper = JavaNames.upperCamel(java);
    fieldType = type.fieldType();
    boolean canBeNull =
        schema.path("nullable").asBoolean() || resolved.path("nullable").asBoolean();
    boolean collection = type.kind() == JavaType.Kind.LIST || type.kind() == JavaType.Kind.MAP;
    boolean sure =
        alwaysSent
            && !canBeNull
            && !resolved.path("x-zero").asText().equals("never")
            && type.kind() != JavaType.Kind.ANY;
    nullable = !sure && !collection;
    getterType = sure ? type.primitive() : type.name();
    getter = (getterType.equals("boolean") ? "is" : "get") + getterName(upper);
    getterValue = value(sure, collection);
    setterType = type.primitive();
    nullableArgument = setterType.equals(type.name()) && !demanded;
    kept = type.kept(java);
    clearable = inRequest && canBeNull && place == Place.BODY;
    required = demanded;
    varargs = hasVarargs(type) ? type.element().primitive() : null;
    file = type.kind() == JavaType.Kind.FILE;
    files = type.kind() == JavaType.Kind.LIST && type.element().kind() == JavaType.Kind.FILE;
    String second = schema.path("x-also-schema").asText(null);
    String secondType = second == null ? null : second.replaceAll(".*/", "").replace(".yaml", "");
    alternative =
        second == null
            ? null
            : new AlternativeView(secondType, "get" + getterName(upper) + "As" + secondType, wire);
    reading = file || files || place == Place.QUERY ? null : type.reading("builder", secondType);
    String description = schema.path("description").asText(resolved.path("description").asText(""));
    getterDoc = Javadoc.comment("  ", withFacts(description, schema, resolved));
    setterDoc = Javadoc.comment("    ", withFacts(description, schema, resolved));
    requiredPair = "\"" + wire + "\", " + java;
    singular = java.replaceAll("s$", "");
    addPassing(schema, place, root);
  }

  private static boolean hasVarargs(JavaType type) {
    return type.kind() == JavaType.Kind.LIST
        && type.element().kind() != JavaType.Kind.FILE
        && type.element().kind() != JavaType.Kind.MAP;
  }

  private void addPassing(JsonNode schema, Place place, String root) {
    String value = java.equals("out") ? "this.out" : java;
    if (place == Place.QUERY) {
      passing.add("out.query(\"" + wire + "\", " + value + ");");
      return;
    }
    passing.add(
        root == null
            ? "out.field(\"" + wire + "\", " + value + ");"
            : "out.nested(\"" + root + "\", \"" + wire + "\", " + value + ");");
    String alsoQuery =
        schema.path("x-also-query").asText(schema.path("x-also-in-query").asText(null));
    if (alsoQuery != null) {
      passing.add("out.query(\"" + alsoQuery + "\", " + value + ");");
    }
  }

  private String value(boolean sure, boolean collection) {
    String plain = type.isTime() ? "instant(\"" + wire + "\", " + java + ")" : java;
    if (collection) {
      return "orEmpty(" + plain + ")";
    }
    return sure ? "required(\"" + wire + "\", " + plain + ")" : plain;
  }

  /** {@code getClass} belongs to Object. */
  private static String getterName(String upper) {
    return upper.equals("Class") ? "ClassName" : upper;
  }

  private static List<String> withFacts(String description, JsonNode schema, JsonNode resolved) {
    List<String> facts = new ArrayList<>();
    if (resolved.path("x-zero").asText().equals("never")) {
      facts.add("Null means never.");
    }
    if (schema.path("x-only").isArray()) {
      List<String> variants = new ArrayList<>();
      schema.get("x-only").forEach(v -> variants.add(v.asText()));
      facts.add("Only of: " + String.join(", ", variants) + ".");
    }
    if (schema.has("x-since")) {
      facts.add("Since server " + schema.get("x-since").asText() + ".");
    }
    if (schema.has("x-served") && !schema.get("x-served").asBoolean()) {
      facts.add("Documented, but no server sends it.");
    }
    List<String> paragraphs = new ArrayList<>(Javadoc.paragraphs(description));
    if (!facts.isEmpty()) {
      String all = String.join(" ", facts);
      int last = paragraphs.size() - 1;
      if (last >= 0 && !paragraphs.get(last).contains("\n- ")) {
        paragraphs.set(
            last, paragraphs.get(last) + (paragraphs.get(last).endsWith(".") ? " " : ". ") + all);
      } else {
        paragraphs.add(all);
      }
    }
    return paragraphs;
  }
}
