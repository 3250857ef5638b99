package ai.inquirly.sdk.testing.server.operations.automation;

import ai.inquirly.sdk.testing.server.domain.automation.RuleKeys;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.state.AutomationRule;
import ai.inquirly.sdk.testing.server.state.CustomAttributeDefinition;
import ai.inquirly.sdk.testing.server.state.Installation;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What an automation rule must be like: known keys and actions; operators and values are free. */
final class RuleChecks {
  private static final int DESCRIPTION_LIMIT = 20_000;
  private static final Set<String> ACTIONS =
      Set.of(
          "send_message",
          "add_label",
          "remove_label",
          "send_email_to_team",
          "assign_team",
          "assign_agent",
          "send_webhook_event",
          "mute_conversation",
          "send_attachment",
          "change_status",
          "resolve_conversation",
          "snooze_conversation",
          "change_priority",
          "send_email_transcript",
          "add_sla");

  private final Installation installation;

  RuleChecks(Installation installation) {
    this.installation = installation;
  }

  /** Checks a rule. */
  void check(AutomationRule rule) {
    ValidationErrors errors =
        new ValidationErrors()
            .limitLength("name", rule.get(AutomationRule.NAME), ValidationErrors.STRING_LIMIT)
            .limitLength("description", rule.get(AutomationRule.DESCRIPTION), DESCRIPTION_LIMIT)
            .limitLength(
                "event_name", rule.get(AutomationRule.EVENT_NAME), ValidationErrors.STRING_LIMIT);
    JsonNode conditions = RuleRows.of(rule.get(AutomationRule.CONDITIONS));
    JsonNode actions = RuleRows.ofActions(rule.get(AutomationRule.ACTIONS));
    checkConditionKeys(rule, conditions, errors);
    checkActionNames(actions, errors);
    checkOperators(conditions, errors);
    if (conditions == null) {
      throw new InternalFailure("conditions is nothing that could be looked through");
    }
    RuleErrors.check(errors);
    if (actions == null
        || rule.get(AutomationRule.NAME) == null
        || rule.get(AutomationRule.ACTIVE) == null
        || rule.get(AutomationRule.EVENT_NAME) == null) {
      throw new InternalFailure("the database refuses null in these columns");
    }
  }

  private void checkConditionKeys(
      AutomationRule rule, JsonNode conditions, ValidationErrors errors) {
    List<String> unknown = new ArrayList<>();
    for (JsonNode key : RuleRows.values(conditions, "attribute_key")) {
      if (key.isNull() || !RuleKeys.isKnown(key.asText()) && !isCustom(rule, key.asText())) {
        unknown.add(key.isNull() ? null : key.asText());
      }
    }
    if (unknown.stream().anyMatch(Objects::nonNull)) {
      errors.add("conditions", "Automation conditions " + joined(unknown) + " not supported.");
    }
  }

  private static void checkActionNames(JsonNode actions, ValidationErrors errors) {
    List<String> unknown = new ArrayList<>();
    for (JsonNode name : RuleRows.values(actions, "action_name")) {
      if (!ACTIONS.contains(name.asText())) {
        unknown.add(name.isNull() ? null : name.asText());
      }
    }
    if (unknown.stream().anyMatch(Objects::nonNull)) {
      errors.add("actions", "Automation actions " + joined(unknown) + " not supported.");
    }
  }

  private static void checkOperators(JsonNode conditions, ValidationErrors errors) {
    List<JsonNode> operators = RuleRows.values(conditions, "query_operator");
    if (operators.stream().filter(JsonNode::isNull).count() > 1) {
      errors.add("conditions", "Automation conditions should have query operator.");
    }
    for (JsonNode operator : operators) {
      if (!operator.isNull() && !operator.isTextual()) {
        throw new InternalFailure("an operator must be a text");
      }
      boolean known = List.of("", "and", "or").contains(lower(operator));
      if (!operator.isNull() && !known) {
        errors.add("conditions", "Query operator must be either \"AND\" or \"OR\"");
      }
    }
  }

  private boolean isCustom(AutomationRule rule, String key) {
    return installation
            .table(CustomAttributeDefinition.ENTITY)
            .first(
                CustomAttributeDefinition.ACCOUNT_ID,
                rule.get(AutomationRule.ACCOUNT_ID),
                d -> key.equals(d.get(CustomAttributeDefinition.ATTRIBUTE_KEY)))
        != null;
  }

  private static String lower(JsonNode operator) {
    return operator.asText().toLowerCase(Locale.ROOT);
  }

  private static String joined(List<String> names) {
    return String.join(",", names.stream().map(name -> name == null ? "" : name).toList());
  }
}
