package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.InboxesApi;
import ai.inquirly.sdk.model.Agent;
import org.junit.jupiter.api.Test;

/** The operations of {@link InboxesApi} on the agents of an inbox. */
class InboxAgentsApiTest {
  private final InboxesApi inboxes = Loopback.client().inboxes();

  @Test
  void listAgents() {
    calling(() -> inboxes.listAgents(1, 1))
        .sends("GET", "/api/v1/accounts/1/inbox_members/1")
        .gives(agents -> assertThat(agents).extracting(Agent::getId).containsExactly(3L, 4L))
        .givesDocumented(agents -> assertThat(agents.get(0).getUid()).isNotEmpty());
  }

  @Test
  void addAgents() {
    calling(() -> inboxes.addAgents(1, a -> a.inboxId(1).userIds(3, 4)))
        .sends(
            "POST",
            "/api/v1/accounts/1/inbox_members",
            """
            {"inbox_id": 1, "user_ids": [3, 4]}
            """)
        .gives(agents -> assertThat(agents.get(1).getName()).isEqualTo("Second Renamed"))
        .givesDocumented(agents -> assertThat(agents).hasSize(2));
  }

  @Test
  void updateAgents() {
    calling(() -> inboxes.updateAgents(1, a -> a.inboxId(1).userIds(3, 2)))
        .sends(
            "PATCH",
            "/api/v1/accounts/1/inbox_members",
            """
            {"inbox_id": 1, "user_ids": [3, 2]}
            """)
        .gives(agents -> assertThat(agents).extracting(Agent::getId).containsExactly(3L, 2L))
        .givesDocumented(agents -> assertThat(agents.get(1).getDisplayName()).isEqualTo("Ada L."));
  }

  @Test
  void removeAgents() {
    calling(() -> inboxes.removeAgents(1, a -> a.inboxId(1).userIds(4)))
        .sends(
            "DELETE",
            "/api/v1/accounts/1/inbox_members?inbox_id=1&user_ids%5B%5D=4",
            """
            {"inbox_id": 1, "user_ids": [4]}
            """)
        .givesNothing();
  }
}
