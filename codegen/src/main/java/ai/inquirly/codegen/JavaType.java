package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The Java side of a schema.
 *
 * @param kind how it is read and written
 * @param name the type of a getter, boxed
 * @param element of a list
 */
record JavaType(Kind kind, String name, JavaType element) {
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

  static JavaType of(JsonNode schema, Spec spec) {
    String reference = Spec.reference(schema);
    JsonNode target = spec.resolved(schema);
    if (target.path("type").asText().equals("array")) {
      JavaType element = of(target.path("items"), spec);
      return new JavaType(Kind.LIST, "List<" + element.name + ">", element);
    }
    if (reference != null && target.has("x-enum-of")) {
      return new JavaType(Kind.NUMBER, target.get("x-enum-of").textValue(), null);
    }
    if (reference != null && target.has("enum")) {
      return new JavaType(Kind.WORD, reference, null);
    }
    if (reference != null && isModel(target)) {
      return new JavaType(Kind.OBJECT, reference, null);
    }
    return ofScalar(target);
  }

  /** Whether the schema becomes a class of its own. */
  static boolean isModel(JsonNode schema) {
    return schema.has("properties") || schema.path("allOf").size() > 1;
  }

  private static JavaType ofScalar(JsonNode schema) {
    String format = schema.path("format").asText();
    boolean time = format.equals("epoch");
    return switch (schema.path("type").asText()) {
      case "string" ->
          format.equals("binary")
              ? new JavaType(Kind.FILE, "FileUpload", null)
              : format.equals("date-time")
                  ? new JavaType(Kind.ISO, "Instant", null)
                  : time
                      ? new JavaType(Kind.DIGITS, "Instant", null)
                      : new JavaType(Kind.TEXT, "String", null);
      case "integer" ->
          time
              ? new JavaType(Kind.SECONDS, "Instant", null)
              : new JavaType(Kind.INT64, "Long", null);
      case "number" ->
          time
              ? new JavaType(Kind.FRACTION, "Instant", null)
              : new JavaType(Kind.FLOAT64, "Double", null);
      case "boolean" -> new JavaType(Kind.BOOL, "Boolean", null);
      case "object" -> new JavaType(Kind.MAP, "Map<String, Object>", null);
      default -> new JavaType(Kind.ANY, "Object", null);
    };
  }

  boolean isTime() {
    return name.equals("Instant");
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

  /**
   * Reads a property's value; {@code alternative} is the second form of a list property, or null.
   */
  String reading(String builder, String alternative) {
    return switch (kind) {
      case TEXT -> "in.text(" + builder + ")";
      case INT64 -> "in.int64(" + builder + ")";
      case FLOAT64 -> "in.float64(" + builder + ")";
      case BOOL -> "in.bool(" + builder + ")";
      case SECONDS -> "in.seconds(" + builder + ")";
      case FRACTION -> "in.fraction(" + builder + ")";
      case ISO, DIGITS -> "in.timeText(" + builder + ")";
      case WORD -> "in.word(" + builder + ", " + name + "::of)";
      case NUMBER -> "in.number(" + builder + ", " + name + "::of, " + name + "::of)";
      case OBJECT -> "in.object(" + builder + ", " + name + "::read)";
      case MAP -> "in.map(" + builder + ")";
      case ANY -> "in.any(" + builder + ")";
      case LIST -> element.readingList(builder, alternative);
      case FILE -> throw new IllegalStateException("a file is never read");
    };
  }

  private String readingList(String builder, String alternative) {
    return switch (kind) {
      case OBJECT ->
          alternative == null
              ? "in.objects(" + builder + ", " + name + "::read)"
              : "in.objectsOr(" + builder + ", " + name + "::read, " + alternative + "::read)";
      case TEXT -> "in.texts(" + builder + ")";
      case INT64 -> "in.int64s(" + builder + ")";
      case FLOAT64 -> "in.float64s(" + builder + ")";
      case WORD -> "in.words(" + builder + ", " + name + "::of)";
      case MAP -> "in.maps(" + builder + ")";
      default ->
          alternative == null
              ? "in.anys(" + builder + ")"
              : "in.anysOr(" + builder + ", " + alternative + "::read)";
    };
  }

  /** What a setter keeps of its argument. */
  String kept(String argument) {
    return switch (kind) {
      case SECONDS -> "WireTime.seconds(" + argument + ")";
      case FRACTION -> "WireTime.fraction(" + argument + ")";
      case ISO -> "WireTime.iso(" + argument + ")";
      case DIGITS -> "WireTime.digits(" + argument + ")";
      case NUMBER -> argument + " == null ? null : " + argument + ".asNumber()";
      case LIST -> "copy(" + argument + ")";
      default -> argument;
    };
  }
}
