package ai.inquirly.codegen;

import java.util.ArrayList;
import java.util.List;

/** The statements by which a model names a field to whoever writes it. */
final class Passing {
  private Passing() {}

  static List<String> of(Property property, String java) {
    String value = java.equals("out") ? "this.out" : java;
    if (property.schema().path("x-omit-false").asBoolean()) {
      value = "Boolean.TRUE.equals(" + value + ") ? Boolean.TRUE : null";
    }
    if (property.place() == Property.Place.QUERY) {
      return List.of(call("query", property.wire(), value));
    }
    List<String> statements = new ArrayList<>();
    statements.add(
        property.root() == null
            ? call("field", property.wire(), value)
            : "out.nested("
                + JavaCode.quoted(property.root())
                + ", "
                + JavaCode.quoted(property.wire())
                + ", "
                + value
                + ");");
    if (property.schema().has("x-also-query")) {
      statements.add(call("query", property.schema().get("x-also-query").textValue(), value));
    }
    return statements;
  }

  private static String call(String method, String name, String value) {
    return "out." + method + "(" + JavaCode.quoted(name) + ", " + value + ");";
  }
}
