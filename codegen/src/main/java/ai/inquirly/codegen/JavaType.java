package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The Java side of a schema.
 *
 * @param kind how it is read and written
 * @param name the type of a getter, boxed
 * @param element of a list; null for everything else
 */
record JavaType(Kind kind, String name, JavaType element) {
  /** How a value is read and written; the forms of time are told apart. */
  enum Kind {
    TEXT,
    INT64,
    FLOAT64,
    BOOL,
    SECONDS,
    FRACTION,
    ISO,
    DIGITS,
    WORD,
    NUMBER,
    OBJECT,
    MAP,
    ANY,
    FILE,
    LIST
  }

  /**
   * The type of a schema.
   *
   * @throws SpecException if it stands inline but needs a class, or its type is none of ours
   */
  static JavaType of(JsonNode schema, Spec spec) {
    String reference = Spec.reference(schema);
    JsonNode target = spec.resolved(schema);
    if (target.path("type").asText().equals("array")) {
      JavaType element = of(target.path("items"), spec);
      return new JavaType(Kind.LIST, "List<" + element.name + ">", element);
    }
    if (target.has("x-enum-of")) {
      return new JavaType(Kind.NUMBER, target.get("x-enum-of").textValue(), null);
    }
    if (target.has("enum")) {
      return new JavaType(Kind.WORD, named(reference, "enum"), null);
    }
    if (isModel(target)) {
      return new JavaType(Kind.OBJECT, named(reference, "object with properties"), null);
    }
    return ofScalar(target);
  }

  /** Whether the schema becomes a class of its own. */
  static boolean isModel(JsonNode schema) {
    return schema.has("properties") || schema.path("allOf").size() > 1;
  }

  private static String named(String reference, String what) {
    if (reference == null) {
      throw new SpecException("an " + what + " stands inline: give it a schema file of its own");
    }
    return reference;
  }

  private static JavaType ofScalar(JsonNode schema) {
    String format = schema.path("format").asText();
    String typeAndFormat = schema.path("type").asText() + " " + format;
    return switch (typeAndFormat.strip()) {
      case "string", "string uuid", "string email", "string uri", "string date" ->
          new JavaType(Kind.TEXT, "String", null);
      case "string binary" -> new JavaType(Kind.FILE, "FileUpload", null);
      case "string date-time" -> new JavaType(Kind.ISO, "Instant", null);
      case "string epoch" -> new JavaType(Kind.DIGITS, "Instant", null);
      case "integer epoch" -> new JavaType(Kind.SECONDS, "Instant", null);
      case "number epoch" -> new JavaType(Kind.FRACTION, "Instant", null);
      case "integer int64" -> new JavaType(Kind.INT64, "Long", null);
      case "number double" -> new JavaType(Kind.FLOAT64, "Double", null);
      case "boolean" -> new JavaType(Kind.BOOL, "Boolean", null);
      case "object" -> map(schema);
      case "" -> any(schema);
      default -> throw new SpecException("no Java type for " + typeAndFormat.strip());
    };
  }

  private static JavaType map(JsonNode schema) {
    if (!schema.has("additionalProperties") && !schema.path("x-free-form").asBoolean()) {
      throw new SpecException("an object without properties: set additionalProperties: true");
    }
    return new JavaType(Kind.MAP, "Map<String, Object>", null);
  }

  private static JavaType any(JsonNode schema) {
    if (!schema.path("x-free-form").asBoolean()) {
      throw new SpecException("no type: set x-free-form: true if any value may stand here");
    }
    return new JavaType(Kind.ANY, "Object", null);
  }

  boolean isTime() {
    return name.equals("Instant");
  }

  boolean isCollection() {
    return kind == Kind.LIST || kind == Kind.MAP;
  }

  /** Whether it is a list of such elements. */
  boolean isListOf(Kind elements) {
    return kind == Kind.LIST && element.kind == elements;
  }

  /** The type of the field that holds it: times are kept in the form they came in. */
  String fieldType() {
    return switch (kind) {
      case SECONDS -> "Long";
      case FRACTION -> "Double";
      case ISO, DIGITS -> "String";
      default -> name;
    };
  }

  /** The type of a value that cannot be null. */
  String primitive() {
    return switch (kind) {
      case INT64 -> "long";
      case FLOAT64 -> "double";
      case BOOL -> "boolean";
      default -> name;
    };
  }
}
