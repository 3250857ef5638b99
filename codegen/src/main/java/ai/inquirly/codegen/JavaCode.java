package ai.inquirly.codegen;

/** Expressions of generated code that depend on a value's type. */
final class JavaCode {
  private JavaCode() {}

  /**
   * Reads a property's value, without a method reference wherever that is possible: each costs time
   * when it is first met, which adds up at the start of a program.
   *
   * @param alternative the class of the second form that a list property may come in; null if there
   *     is none
   */
  static String reading(JavaType type, String alternative) {
    return switch (type.kind()) {
      case TEXT -> "in.text(builder)";
      case INT64 -> "in.int64(builder)";
      case FLOAT64 -> "in.float64(builder)";
      case BOOL -> "in.bool(builder)";
      case SECONDS -> "in.seconds(builder)";
      case FRACTION -> "in.fraction(builder)";
      case ISO, DIGITS -> "in.timeText(builder)";
      case WORD -> "in.word(builder, " + type.name() + ".WORDS)";
      case NUMBER -> "in.number(builder, " + type.name() + ".NUMBERS, " + type.name() + ".WORDS)";
      case OBJECT -> "in.startsObject(builder) ? " + type.name() + ".read(in) : null";
      case MAP -> "in.map(builder)";
      case ANY -> "in.any(builder)";
      case LIST ->
          alternative == null
              ? readingList(type.element())
              : readingListOr(type.element(), alternative + "::read");
      case FILE -> throw new SpecException("an answer cannot hold a file");
    };
  }

  private static String readingList(JavaType element) {
    return switch (element.kind()) {
      case OBJECT -> "in.objects(builder, " + element.name() + "::read)";
      case TEXT -> "in.texts(builder)";
      case INT64 -> "in.int64s(builder)";
      case FLOAT64 -> "in.float64s(builder)";
      case WORD -> "in.words(builder, " + element.name() + ".WORDS)";
      case MAP -> "in.maps(builder)";
      case ANY -> "in.anys(builder)";
      default -> throw new SpecException("the runtime reads no " + element.kind() + " lists");
    };
  }

  private static String readingListOr(JavaType element, String alternative) {
    return switch (element.kind()) {
      case OBJECT -> "in.objectsOr(builder, " + element.name() + "::read, " + alternative + ")";
      case ANY -> "in.anysOr(builder, " + alternative + ")";
      default ->
          throw new SpecException("no x-also-schema for lists of " + element.kind() + " values");
    };
  }

  /** What a setter keeps of its argument. */
  static String kept(JavaType type, String argument) {
    return switch (type.kind()) {
      case SECONDS -> "WireTime.seconds(" + argument + ")";
      case FRACTION -> "WireTime.fraction(" + argument + ")";
      case ISO -> "WireTime.iso(" + argument + ")";
      case DIGITS -> "WireTime.digits(" + argument + ")";
      case NUMBER -> argument + " == null ? null : " + argument + ".asNumber()";
      case LIST -> "copy(" + argument + ")";
      default -> argument;
    };
  }

  /** A text as a literal. */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
