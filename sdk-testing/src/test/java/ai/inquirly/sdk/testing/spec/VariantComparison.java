package ai.inquirly.sdk.testing.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks for values that another variant of a polymorphic object has, not this one. */
final class VariantComparison {
  private VariantComparison() {}

  static List<String> differences(JsonNode value, JsonNode schema, ObjectView view) {
    String word =
        value
            .path(schema.path("x-discriminator").asText())
            .asText(schema.path("x-discriminator-absent").asText());
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : view.properties().entrySet()) {
      JsonNode only = property.getValue().path("x-only");
      if (!word.isEmpty()
          && only.isArray()
          && value.hasNonNull(property.getKey())
          && !isAmong(only, word, schema.path("x-variants"))) {
        differences.add("." + property.getKey() + " is not of the variant " + word);
      }
    }
    return differences;
  }

  /** Variants are named by the discriminator's word, or have a name of their own. */
  private static boolean isAmong(JsonNode names, String word, JsonNode words) {
    for (JsonNode name : names) {
      if (words.path(name.asText()).asText(name.asText()).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
