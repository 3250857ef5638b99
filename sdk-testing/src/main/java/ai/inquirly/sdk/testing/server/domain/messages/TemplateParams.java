package ai.inquirly.sdk.testing.server.domain.messages;

import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The form that the parameters of a channel's template must have. */
final class TemplateParams {
  private static final String NAME = "template_params";

  private TemplateParams() {}

  static void check(JsonNode additionalAttributes, ValidationErrors errors) {
    JsonNode params = additionalAttributes.get(NAME);
    if (params == null) {
      return;
    }
    if (!params.isObject()) {
      errors.addFull(NAME, "Template params must be of type hash");
      return;
    }
    for (String text : List.of("name", "category", "language", "namespace")) {
      if (params.has(text) && !params.get(text).isTextual()) {
        refuse(text, "string", errors);
      }
    }
    if (params.has("processed_params") && !params.get("processed_params").isObject()) {
      refuse("processed_params", "hash", errors);
    }
    if (!params.has("name")) {
      errors.add("name", "is required");
    }
  }

  private static void refuse(String field, String type, ValidationErrors errors) {
    errors.add(NAME + "/" + field, "must be of type " + type);
  }
}
