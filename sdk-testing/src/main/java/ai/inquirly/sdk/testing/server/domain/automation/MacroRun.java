package ai.inquirly.sdk.testing.server.domain.automation;

import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Macro;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A macro that a user runs on conversations, after the answer. */
public final class MacroRun {
  private final Installation installation;
  private final Macro macro;
  private final User user;

  /** A run of this macro by this user. */
  public MacroRun(Installation installation, Macro macro, User user) {
    this.installation = installation;
    this.macro = macro;
    this.user = user;
  }

  /** Does the macro's actions to each of the conversations. */
  public void on(Collection<Conversation> conversations) {
    StepByStep steps = new StepByStep(installation);
    List<Runnable> actions = new ArrayList<>();
    for (Conversation conversation : conversations) {
      for (JsonNode action : macro.get(Macro.ACTIONS)) {
        actions.add(() -> perform(action, conversation));
      }
    }
    steps.first(actions);
    steps.run();
  }

  private void perform(JsonNode action, Conversation conversation) {
    String name = action.path("action_name").asText();
    JsonNode params = action.get("action_params");
    Sending sending = new Sending(installation, conversation);
    switch (name) {
      case "send_message" -> sending.message(params, false, user);
      case "add_private_note" -> sending.message(params, true, user);
      case "send_webhook_event" -> sending.webhook(params, "macro.executed", macro);
      case "assign_agent" ->
          new Actions(installation, conversation, user).perform(name, withoutSelf(params));
      default -> new Actions(installation, conversation, user).perform(name, params);
    }
  }

  /** The word self stands for the user who runs the macro. */
  private JsonNode withoutSelf(JsonNode params) {
    return Actions.first(params).asText().equals("self")
        ? JsonNodeFactory.instance.arrayNode().add(user.id())
        : params;
  }
}
