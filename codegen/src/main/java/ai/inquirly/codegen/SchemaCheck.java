package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds schemas that name what is not there, and properties that cannot become Java. */
final class SchemaCheck {
  private final Spec spec;
  private final List<String> faults = new ArrayList<>();

  private SchemaCheck(Spec spec) {
    this.spec = spec;
  }

  static List<String> faults(Spec spec) {
    SchemaCheck check = new SchemaCheck(spec);
    spec.schemas()
        .forEach(
            (name, schema) -> {
              if (schema.has("enum")) {
                check.words(name, schema);
              } else {
                check.object(name, schema);
              }
            });
    return check.faults;
  }

  private void words(String name, JsonNode schema) {
    if (schema.has("x-enum-of")) {
      String words = schema.get("x-enum-of").textValue();
      if (!spec.schemas().containsKey(words) || !spec.schema(words).has("x-numbers")) {
        faults.add(name + ": x-enum-of needs an enum with x-numbers, not " + words);
      }
      return;
    }
    List<String> known = Spec.texts(schema.get("enum"));
    if (new HashSet<>(known).size() < known.size()) {
      faults.add(name + ": a word is there twice");
    }
    for (String key : List.of("x-words", "x-since-words")) {
      schema.path(key).fieldNames().forEachRemaining(word -> known(name, key, word, known));
    }
    for (String key : List.of("x-documented-words", "x-undocumented-words")) {
      Spec.texts(schema.path(key)).forEach(word -> known(name, key, word, known));
    }
    schema
        .path("x-refused-words")
        .fieldNames()
        .forEachRemaining(word -> refused(name, word, known));
    attempt(name, () -> new EnumView(name, schema));
  }

  private void known(String name, String key, String word, List<String> known) {
    if (!known.contains(word)) {
      faults.add(name + ": " + key + " has a word that is not in the enum: " + word);
    }
  }

  private void refused(String name, String word, List<String> known) {
    if (known.contains(word)) {
      faults.add(name + ": a refused word must not be in the enum: " + word);
    }
  }

  private void object(String name, JsonNode schema) {
    Map<String, JsonNode> properties = spec.properties(schema);
    for (String required : spec.required(schema)) {
      if (!properties.containsKey(required)) {
        faults.add(name + ": required, but no property: " + required);
      }
    }
    if (schema.has("x-discriminator")
        && !properties.containsKey(schema.get("x-discriminator").textValue())) {
      faults.add(name + ": x-discriminator is no property");
    }
    properties.forEach((key, property) -> property(name + "." + key, property));
    if (!isRequest(name) && JavaType.isModel(schema)) {
      attempt(name, () -> ModelView.ofSchema(name, spec, new SchemaUses(Set.of(), Set.of())));
    }
  }

  private void property(String where, JsonNode property) {
    if (property.path("x-flatten").asBoolean()) {
      object(where, property);
      return;
    }
    attempt(where, () -> JavaType.of(property, spec));
    if (property.has("x-also-schema")) {
      attempt(where, () -> spec.schema(Spec.schemaName(property.get("x-also-schema").textValue())));
    }
    if (property.has("x-refused-words")) {
      faults.add(where + ": refused words belong to the enum's own schema");
    }
  }

  /** Bodies of requests become classes together with query parameters; see OperationCheck. */
  private boolean isRequest(String name) {
    String schema = name.replaceAll("\\..*", "");
    return Spec.isRequestPart(spec.schema(schema)) && name.endsWith("Request")
        || name.contains(".");
  }

  private void attempt(String where, Runnable attempt) {
    try {
      attempt.run();
    } catch (SpecException e) {
      String message = e.getMessage();
      faults.add(message.startsWith(where) ? message : where + ": " + message);
    }
  }
}
