package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.AutomationRulesApi;
import ai.inquirly.sdk.model.AutomationAction;
import ai.inquirly.sdk.model.AutomationActionName;
import ai.inquirly.sdk.model.AutomationCondition;
import ai.inquirly.sdk.model.AutomationEvent;
import ai.inquirly.sdk.model.AutomationOperator;
import ai.inquirly.sdk.model.AutomationQueryOperator;
import ai.inquirly.sdk.model.AutomationRule;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AutomationRulesApiTest {
  private final AutomationRulesApi rules = Loopback.client().automationRules();

  private final AutomationCondition isOpen =
      AutomationCondition.builder()
          .attributeKey("status")
          .filterOperator(AutomationOperator.EQUAL_TO)
          .values("open")
          .queryOperator(AutomationQueryOperator.AND)
          .build();
  private final AutomationCondition isInInbox =
      AutomationCondition.builder()
          .attributeKey("inbox_id")
          .filterOperator(AutomationOperator.EQUAL_TO)
          .values(1)
          .build();
  private final AutomationAction label =
      AutomationAction.builder()
          .actionName(AutomationActionName.ADD_LABEL)
          .actionParams("vip")
          .build();

  @Test
  void list() {
    calling(() -> rules.list(1))
        .sends("GET", "/api/v1/accounts/1/automation_rules")
        .gives(
            list ->
                assertThat(list)
                    .extracting(AutomationRule::getName)
                    .containsExactly("Greeter", "Two"))
        .givesDocumented(list -> assertThat(list.get(1).isActive()).isFalse());
  }

  @Test
  void create() {
    calling(
            () ->
                rules.create(
                    1,
                    r ->
                        r.name("Two")
                            .description("greets")
                            .eventName(AutomationEvent.CONVERSATION_OPENED)
                            .active(false)
                            .conditions(isOpen, isInInbox)
                            .actions(label)))
        .sends(
            "POST",
            "/api/v1/accounts/1/automation_rules",
            """
            {"name": "Two", "description": "greets", "event_name": "conversation_opened",
             "active": false,
             "conditions": [
               {"attribute_key": "status", "filter_operator": "equal_to", "values": ["open"],
                "query_operator": "and"},
               {"attribute_key": "inbox_id", "filter_operator": "equal_to", "values": [1]}],
             "actions": [{"action_name": "add_label", "action_params": ["vip"]}]}
            """)
        .gives(
            rule -> {
              assertThat(rule.getCreatedOn()).isEqualTo(Instant.ofEpochSecond(1795389359));
              assertThat(rule.getConditions().get(1).getValues()).hasSize(1);
            })
        .givesDocumented(rule -> assertThat(rule.getActions()).hasSize(4));
  }

  @Test
  void get() {
    calling(() -> rules.get(1, 1))
        .sends("GET", "/api/v1/accounts/1/automation_rules/1")
        .gives(
            rule -> {
              assertThat(rule.getEventName()).isEqualTo(AutomationEvent.MESSAGE_CREATED);
              assertThat(rule.getActions().get(0).getActionParams())
                  .isEqualTo(List.of("Automatic answer"));
            })
        .givesDocumented(
            rule ->
                assertThat(rule.getConditions().get(0).getFilterOperator())
                    .isEqualTo(AutomationOperator.CONTAINS));
  }

  @Test
  void update() {
    calling(() -> rules.update(1, 1, r -> r.description("greets nicely").active(true)))
        .sends(
            "PATCH",
            "/api/v1/accounts/1/automation_rules/1",
            """
            {"description": "greets nicely", "active": true}
            """)
        .gives(rule -> assertThat(rule.getDescription()).isEqualTo("greets nicely"))
        .givesDocumented(rule -> assertThat(rule.isActive()).isTrue());
  }

  @Test
  void delete() {
    calling(() -> rules.delete(1, 1))
        .sends("DELETE", "/api/v1/accounts/1/automation_rules/1")
        .givesNothing();
  }
}
