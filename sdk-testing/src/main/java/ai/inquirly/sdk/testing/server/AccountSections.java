package ai.inquirly.sdk.testing.server;

import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.state.Installation;
import java.util.List;

/** What an account is set up with: inboxes, agents, bots, rules, integrations. */
final class AccountSections {
  private AccountSections() {}

  /** The operations. */
  static List<Operations> all() {
    return List.of();
  }

  /** Has the section's listeners told of events. */
  static void listen(Installation installation) {}
}
