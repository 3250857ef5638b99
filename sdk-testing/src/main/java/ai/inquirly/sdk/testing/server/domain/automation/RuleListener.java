package ai.inquirly.sdk.testing.server.domain.automation;

import ai.inquirly.sdk.testing.server.events.Event;
import ai.inquirly.sdk.testing.server.events.EventBus;
import ai.inquirly.sdk.testing.server.events.EventName;
import ai.inquirly.sdk.testing.server.state.AutomationRule;
import ai.inquirly.sdk.testing.server.state.Changes;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.Table;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs the rules of an account on what happens in it, except on what a rule did itself. */
public final class RuleListener implements EventBus.Listener {
  private static final int FAILURES_ALLOWED = 1;
  private static final Set<EventName> HEARD =
      Set.of(
          EventName.CONVERSATION_CREATED,
          EventName.CONVERSATION_UPDATED,
          EventName.CONVERSATION_OPENED,
          EventName.MESSAGE_CREATED);

  private final Installation installation;

  /** Works on this installation. */
  public RuleListener(Installation installation) {
    this.installation = installation;
  }

  @Override
  public void on(Event event) {
    if (!HEARD.contains(event.name()) || event.causedBy() instanceof AutomationRule) {
      return;
    }
    Message message = event.subject() instanceof Message created ? created : null;
    if (message != null && message.isType("activity")) {
      return;
    }
    Conversation conversation =
        message == null ? (Conversation) event.subject() : message.conversation(installation);
    StepByStep steps = new StepByStep(installation);
    List<Runnable> evaluations = new ArrayList<>();
    for (AutomationRule rule : rules(conversation, event.name().wireName())) {
      evaluations.add(() -> run(rule, conversation, message, event.changes().orElse(null), steps));
    }
    steps.first(evaluations);
    steps.run();
  }

  private List<AutomationRule> rules(Conversation conversation, String eventName) {
    if (conversation == null) {
      return List.of();
    }
    return rules().stream(AutomationRule.ACCOUNT_ID, conversation.get(Conversation.ACCOUNT_ID))
        .filter(r -> r.is(AutomationRule.ACTIVE))
        .filter(r -> eventName.equals(r.get(AutomationRule.EVENT_NAME)))
        .toList();
  }

  private void run(
      AutomationRule rule,
      Conversation conversation,
      Message message,
      Changes changes,
      StepByStep steps) {
    RuleConditions conditions = new RuleConditions(installation, rule);
    if (!conditions.areValid()) {
      countFailure(rule);
    } else if (conditions.hold(conversation, message, changes)) {
      List<Runnable> actions = new ArrayList<>();
      for (JsonNode action : rule.get(AutomationRule.ACTIONS)) {
        actions.add(() -> perform(action, rule, conversation));
      }
      steps.first(actions);
    }
  }

  private void perform(JsonNode action, AutomationRule rule, Conversation conversation) {
    String name = action.path("action_name").asText();
    JsonNode params = action.get("action_params");
    Sending sending = new Sending(installation, conversation);
    switch (name) {
      case "send_message" -> sending.message(params, rule);
      case "send_attachment" -> sending.attachments(params, rule);
      case "send_webhook_event" ->
          sending.webhook(params, "automation_event." + rule.get(AutomationRule.EVENT_NAME), rule);
      default -> new Actions(installation, conversation, rule).perform(name, params);
    }
  }

  /** A rule that cannot be evaluated is switched off the second time. */
  private void countFailure(AutomationRule rule) {
    long failures = rule.get(AutomationRule.FAILURES) + 1;
    rule.set(AutomationRule.FAILURES, failures);
    if (failures > FAILURES_ALLOWED) {
      rule.set(AutomationRule.ACTIVE, false);
    }
    rules().save(rule);
  }

  private Table<AutomationRule> rules() {
    return installation.table(AutomationRule.ENTITY);
  }
}
