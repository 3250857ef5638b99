package ai.inquirly.sdk.testing.server.operations.attributes;

import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.state.CustomAttributeDefinition;
import ai.inquirly.sdk.testing.server.state.Installation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a custom attribute definition must be like. */
final class AttributeRules {
  private static final int DESCRIPTION_LIMIT = 20_000;

  private static final Map<String, Set<String>> BUILT_IN =
      Map.of(
          "conversation_attribute",
          Set.of(
              "status",
              "priority",
              "assignee_id",
              "inbox_id",
              "team_id",
              "display_id",
              "campaign_id",
              "labels",
              "browser_language",
              "country_code",
              "referer",
              "created_at",
              "last_activity_at"),
          "contact_attribute",
          Set.of(
              "name",
              "email",
              "phone_number",
              "identifier",
              "country_code",
              "city",
              "created_at",
              "last_activity_at",
              "referer",
              "blocked"));

  private final Installation installation;

  AttributeRules(Installation installation) {
    this.installation = installation;
  }

  /** A new definition must not have a built-in key; a changed one may. */
  void check(CustomAttributeDefinition definition) {
    String name = definition.get(CustomAttributeDefinition.ATTRIBUTE_DISPLAY_NAME);
    String key = definition.get(CustomAttributeDefinition.ATTRIBUTE_KEY);
    String model = definition.get(CustomAttributeDefinition.ATTRIBUTE_MODEL);
    String type = definition.get(CustomAttributeDefinition.ATTRIBUTE_DISPLAY_TYPE);
    ValidationErrors errors = new ValidationErrors();
    checkLengths(definition, errors);
    errors.requireText("attribute_display_name", name).requireText("attribute_key", key);
    if (isTaken(definition)) {
      errors.taken("attribute_key");
    }
    errors.requireText("attribute_display_type", type).requireText("attribute_model", model);
    if (definition.id() == 0 && key != null && BUILT_IN.get(model).contains(key)) {
      errors.add(
          "attribute_key",
          "The provided key is not allowed as it might conflict with default attributes.");
    }
    errors.check();
  }

  private static void checkLengths(CustomAttributeDefinition definition, ValidationErrors errors) {
    for (var column :
        List.of(
            CustomAttributeDefinition.ATTRIBUTE_DISPLAY_NAME,
            CustomAttributeDefinition.ATTRIBUTE_KEY,
            CustomAttributeDefinition.REGEX_PATTERN,
            CustomAttributeDefinition.REGEX_CUE)) {
      errors.limitLength(column.name(), definition.get(column), ValidationErrors.STRING_LIMIT);
    }
    errors.limitLength(
        "attribute_description",
        definition.get(CustomAttributeDefinition.ATTRIBUTE_DESCRIPTION),
        DESCRIPTION_LIMIT);
  }

  private boolean isTaken(CustomAttributeDefinition definition) {
    return installation
            .table(CustomAttributeDefinition.ENTITY)
            .first(
                CustomAttributeDefinition.ACCOUNT_ID,
                definition.get(CustomAttributeDefinition.ACCOUNT_ID),
                other -> other != definition && isSame(other, definition))
        != null;
  }

  private static boolean isSame(CustomAttributeDefinition one, CustomAttributeDefinition other) {
    return Objects.equals(
            one.get(CustomAttributeDefinition.ATTRIBUTE_KEY),
            other.get(CustomAttributeDefinition.ATTRIBUTE_KEY))
        && Objects.equals(
            one.get(CustomAttributeDefinition.ATTRIBUTE_MODEL),
            other.get(CustomAttributeDefinition.ATTRIBUTE_MODEL));
  }
}
