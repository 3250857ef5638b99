package ai.inquirly.sdk.testing.server;

import ai.inquirly.sdk.testing.server.domain.automation.RuleListener;
import ai.inquirly.sdk.testing.server.operations.agents.AgentsOperations;
import ai.inquirly.sdk.testing.server.operations.attributes.CustomAttributesOperations;
import ai.inquirly.sdk.testing.server.operations.automation.AutomationRulesOperations;
import ai.inquirly.sdk.testing.server.operations.automation.MacrosOperations;
import ai.inquirly.sdk.testing.server.operations.automation.UploadOperations;
import ai.inquirly.sdk.testing.server.operations.bots.AgentBotsOperations;
import ai.inquirly.sdk.testing.server.operations.canned.CannedResponsesOperations;
import ai.inquirly.sdk.testing.server.operations.inboxes.AssignableAgentsOperations;
import ai.inquirly.sdk.testing.server.operations.inboxes.InboxAgentBotOperations;
import ai.inquirly.sdk.testing.server.operations.inboxes.InboxMembersOperations;
import ai.inquirly.sdk.testing.server.operations.inboxes.InboxesOperations;
import ai.inquirly.sdk.testing.server.operations.integrations.IntegrationAppsOperations;
import ai.inquirly.sdk.testing.server.operations.integrations.IntegrationHooksOperations;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.state.Installation;
import java.util.List;

/** What an account is set up with: inboxes, agents, bots, rules, integrations. */
final class AccountSections {
  private AccountSections() {}

  /** The operations. */
  static List<Operations> all() {
    return List.of(
        new AgentsOperations(),
        new CustomAttributesOperations(),
        new InboxesOperations(),
        new InboxMembersOperations(),
        new InboxAgentBotOperations(),
        new AssignableAgentsOperations(),
        new AgentBotsOperations(),
        new AutomationRulesOperations(),
        new MacrosOperations(),
        new UploadOperations(),
        new CannedResponsesOperations(),
        new IntegrationAppsOperations(),
        new IntegrationHooksOperations());
  }

  /** Has the section's listeners told of events. */
  static void listen(Installation installation) {
    installation.events().subscribe(new RuleListener(installation));
  }
}
