package ai.inquirly.sdk.testing.server.domain.automation;

import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.state.AutomationRule;
import ai.inquirly.sdk.testing.server.state.Changes;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.CustomAttributeDefinition;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Whether what happened is what a rule waits for. */
final class RuleConditions {
  private static final String CHANGED = "attribute_changed";

  private final Installation installation;
  private final AutomationRule rule;

  RuleConditions(Installation installation, AutomationRule rule) {
    this.installation = installation;
    this.rule = rule;
  }

  /** Whether each operator is one that its attribute understands. */
  boolean areValid() {
    for (JsonNode condition : rule.get(AutomationRule.CONDITIONS)) {
      String operator = condition.path("filter_operator").asText();
      var operators = RuleKeys.operators(condition.path("attribute_key").asText());
      boolean valid =
          operators == null
              ? definition(condition) != null
              : operator.equals(CHANGED) || operators.contains(operator);
      if (!valid) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the conditions hold. A query that the real server would get wrong does not.
   *
   * @param message the message that is new, null if something else happened
   * @param changes what was changed, maybe null
   */
  boolean hold(Conversation conversation, Message message, Changes changes) {
    try {
      return changesHold(changes)
          && subjects(conversation, message).stream()
              .anyMatch(
                  m ->
                      holdsFor(
                          new ConditionSubject(
                              conversation, conversation.contact(installation), m)));
    } catch (RuntimeException malformed) {
      return false;
    }
  }

  private boolean holdsFor(ConditionSubject subject) {
    ConditionChain chain = new ConditionChain();
    for (JsonNode condition : rule.get(AutomationRule.CONDITIONS)) {
      if (!isAboutChange(condition)) {
        Condition tested = new Condition(condition, definition(condition));
        chain.add(
            tested.test(subject, installation.now()), condition.path("query_operator").asText(""));
      }
    }
    return chain.isTrue();
  }

  /** One of the conditions about changes must hold, if there are any. */
  private boolean changesHold(Changes changes) {
    boolean any = false;
    boolean held = false;
    for (JsonNode condition : rule.get(AutomationRule.CONDITIONS)) {
      if (isAboutChange(condition)) {
        any = true;
        held |= holds(condition, changes);
      }
    }
    return !any || held;
  }

  private static boolean holds(JsonNode condition, Changes changes) {
    String key = condition.path("attribute_key").asText();
    for (Column<?> column : changes.columns()) {
      if (column.name().equals(key)) {
        Changes.Change change = changes.change(column);
        return contains(condition.path("values").path("from"), change.former())
            && contains(condition.path("values").path("to"), change.current());
      }
    }
    throw new IllegalStateException("not changed: " + key);
  }

  private static boolean contains(JsonNode list, Object value) {
    for (JsonNode element : list) {
      if (element.asText().equals(RecordView.value(value).asText())) {
        return true;
      }
    }
    return false;
  }

  /** Without a new message any message of the conversation may be the one that fits. */
  private Collection<Message> subjects(Conversation conversation, Message message) {
    if (message != null) {
      return List.of(message);
    }
    Collection<Message> all = Message.of(installation, conversation);
    return all.isEmpty() ? Collections.singletonList(null) : all;
  }

  private CustomAttributeDefinition definition(JsonNode condition) {
    String key = condition.path("attribute_key").asText();
    if (RuleKeys.operators(key) != null) {
      return null;
    }
    String asked = condition.path("custom_attribute_type").asText("");
    String model = asked.isBlank() || asked.equals("null") ? "conversation_attribute" : asked;
    return installation
        .table(CustomAttributeDefinition.ENTITY)
        .first(
            CustomAttributeDefinition.ACCOUNT_ID,
            rule.get(AutomationRule.ACCOUNT_ID),
            d ->
                key.equals(d.get(CustomAttributeDefinition.ATTRIBUTE_KEY))
                    && model.equals(d.get(CustomAttributeDefinition.ATTRIBUTE_MODEL)));
  }

  private static boolean isAboutChange(JsonNode condition) {
    return condition.path("filter_operator").asText().equals(CHANGED);
  }
}
