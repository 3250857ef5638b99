package ai.inquirly.codegen;

import java.util.List;

/** A property of a model, or a parameter of a request, as the templates see it. */
final class PropertyView {
  /** The second form of a value, with a getter of its own. */
  record AlternativeView(String type, String getter, String wire) {}

  final JavaType type;
  final String wire;
  final String java;
  final String upper;
  final String singular;
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
  final boolean alsoNumber;
  final boolean required;
  final boolean inQuery;
  final boolean mayBeBlank;
  final String varargs;
  final boolean file;
  final boolean files;
  final List<String> passing;
  final AlternativeView alternative;

  PropertyView(Property property, Spec spec) {
    type = JavaType.of(property.schema(), spec);
    wire = property.wire();
    java = property.javaName(type);
    upper = JavaNames.upperCamel(java);
    singular = java.replaceAll("s$", "");
    file = type.kind() == JavaType.Kind.FILE;
    files = type.isListOf(JavaType.Kind.FILE);
    required = property.demanded();
    inQuery = property.place() == Property.Place.QUERY;
    mayBeBlank = property.schema().path("x-may-be-blank").asBoolean();
    clearable = property.clearable();
    alsoNumber = property.sentAsNumberToo();
    boolean sure = isSure(property);
    nullable = !sure && !type.isCollection();
    fieldType = type.fieldType();
    getterType = sure ? type.primitive() : type.name();
    getter = getterName(getterType.equals("boolean"), java);
    getterValue = getterValue(sure);
    setterType = type.primitive();
    nullableArgument = setterType.equals(type.name()) && !required;
    kept = JavaCode.kept(type, java);
    varargs = hasVarargs() ? type.element().primitive() : null;
    String other = property.alternative();
    alternative =
        other == null
            ? null
            : new AlternativeView(other, getterName(false, java) + "As" + other, wire);
    boolean readable = !file && !files && !inQuery;
    reading = readable ? JavaCode.reading(type, other) : null;
    passing = Passing.of(property, java);
    List<String> paragraphs = PropertyFacts.paragraphs(property);
    getterDoc = Javadoc.comment("  ", paragraphs);
    setterDoc = Javadoc.comment("    ", paragraphs);
  }

  /** Whether the getter never gives null. */
  private boolean isSure(Property property) {
    return property.reliable()
        && !property.nullable()
        && !property.zeroIsNever()
        && type.kind() != JavaType.Kind.ANY;
  }

  private boolean hasVarargs() {
    return type.kind() == JavaType.Kind.LIST
        && !type.isListOf(JavaType.Kind.FILE)
        && !type.isListOf(JavaType.Kind.MAP);
  }

  private String getterValue(boolean sure) {
    String name = JavaCode.quoted(wire);
    String value = type.isTime() ? "instant(" + name + ", " + java + ")" : java;
    if (type.isCollection()) {
      return "orEmpty(" + value + ")";
    }
    return sure ? "required(" + name + ", " + value + ")" : value;
  }

  /** {@code isMember} is its own getter, and {@code getClass} belongs to Object. */
  static String getterName(boolean primitiveFlag, String java) {
    if (primitiveFlag && java.matches("is[A-Z].*")) {
      return java;
    }
    String upper = JavaNames.upperCamel(java);
    return (primitiveFlag ? "is" : "get") + (upper.equals("Class") ? "ClassName" : upper);
  }
}
