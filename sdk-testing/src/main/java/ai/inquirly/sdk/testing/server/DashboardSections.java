package ai.inquirly.sdk.testing.server;

import ai.inquirly.sdk.testing.server.domain.webhooks.BotWitness;
import ai.inquirly.sdk.testing.server.domain.webhooks.WebhookListener;
import ai.inquirly.sdk.testing.server.operations.customfilters.CustomFiltersOperations;
import ai.inquirly.sdk.testing.server.operations.helpcenter.ArticlesOperations;
import ai.inquirly.sdk.testing.server.operations.helpcenter.CategoriesOperations;
import ai.inquirly.sdk.testing.server.operations.helpcenter.PortalsOperations;
import ai.inquirly.sdk.testing.server.operations.teams.TeamMembersOperations;
import ai.inquirly.sdk.testing.server.operations.teams.TeamsOperations;
import ai.inquirly.sdk.testing.server.operations.webhooks.WebhooksOperations;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.state.Installation;
import java.util.List;

/** Help center, teams, custom filters and webhooks. */
final class DashboardSections {
  private DashboardSections() {}

  /** The operations. */
  static List<Operations> all() {
    return List.of(
        new TeamsOperations(),
        new TeamMembersOperations(),
        new CustomFiltersOperations(),
        new WebhooksOperations(),
        new PortalsOperations(),
        new CategoriesOperations(),
        new ArticlesOperations());
  }

  /** Has the section's listeners told of events. */
  static void listen(Installation installation) {
    installation.events().watch(new BotWitness(installation));
    installation.events().subscribe(new WebhookListener(installation));
  }
}
