package ai.inquirly.sdk.testing.server.domain.contacts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Merges free-form objects at all depths. */
public final class DeepMerge {
  private DeepMerge() {}

  /** The keys of both; where both have one, the second wins, unless both are objects. */
  public static ObjectNode merged(JsonNode first, ObjectNode second) {
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    if (first instanceof ObjectNode object) {
      merged.setAll(object);
    }
    second
        .properties()
        .forEach(
            value ->
                merged.set(
                    value.getKey(),
                    value.getValue() instanceof ObjectNode inner
                            && merged.get(value.getKey()) instanceof ObjectNode former
                        ? merged(former, inner)
                        : value.getValue()));
    return merged;
  }
}
