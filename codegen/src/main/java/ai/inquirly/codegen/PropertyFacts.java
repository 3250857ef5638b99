package ai.inquirly.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What the extensions say of a property, as sentences behind its description. */
final class PropertyFacts {
  private PropertyFacts() {}

  /** The description with the facts, in paragraphs. */
  static List<String> paragraphs(Property property) {
    List<String> paragraphs = new ArrayList<>(Javadoc.paragraphs(property.description()));
    List<String> facts = facts(property);
    if (facts.isEmpty()) {
      return paragraphs;
    }
    String all = String.join(" ", facts);
    int last = paragraphs.size() - 1;
    if (last < 0 || paragraphs.get(last).contains("\n- ")) {
      paragraphs.add(all);
    } else {
      String before = paragraphs.get(last);
      paragraphs.set(last, before + (before.endsWith(".") ? " " : ". ") + all);
    }
    return paragraphs;
  }

  private static List<String> facts(Property property) {
    JsonNode schema = property.schema();
    List<String> facts = new ArrayList<>();
    if (property.zeroIsNever()) {
      facts.add("Null means never.");
    }
    addVariants(facts, "Only of", schema.path("x-only"));
    addVariants(facts, "Needed for", schema.path("x-required-for"));
    if (schema.path("x-role").asText().equals("administrator")) {
      facts.add("Shown to administrators only.");
    }
    if (property.resolved().path("x-secret").asBoolean()) {
      facts.add("Secret: keep it out of logs.");
    }
    if (schema.path("x-omit-false").asBoolean()) {
      facts.add("The SDK sends it only if it is true.");
    }
    if (schema.has("x-since")) {
      facts.add("Since server " + schema.get("x-since").asText() + ".");
    }
    if (schema.has("x-served") && !schema.get("x-served").asBoolean()) {
      facts.add("Documented, but no server sends it.");
    }
    return facts;
  }

  private static void addVariants(List<String> facts, String what, JsonNode variants) {
    if (!variants.isEmpty()) {
      facts.add(what + ": " + String.join(", ", Spec.texts(variants)) + ".");
    }
  }
}
