package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.model.AgentRole.ADMINISTRATOR;
import static ai.inquirly.sdk.model.AgentRole.AGENT;
import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.AgentsApi;
import ai.inquirly.sdk.model.Agent;
import ai.inquirly.sdk.model.AgentAvailabilityStatus;
import ai.inquirly.sdk.model.UserAvailability;
import org.junit.jupiter.api.Test;

class AgentsApiTest {
  private final AgentsApi agents = Loopback.client().agents();

  @Test
  void list() {
    calling(() -> agents.list(1))
        .sends("GET", "/api/v1/accounts/1/agents")
        .gives(
            list -> {
              assertThat(list).extracting(Agent::getRole).containsExactly(ADMINISTRATOR, AGENT);
              assertThat(list.get(0).getCustomAttributes()).containsEntry("city", "Berlin");
            })
        .givesDocumented(list -> assertThat(list.get(0).getDisplayName()).isEqualTo("Ada L."));
  }

  @Test
  void create() {
    calling(
            () ->
                agents.create(
                    1, a -> a.name("Invited Person").email("invited.r41@example.com").role(AGENT)))
        .sends(
            "POST",
            "/api/v1/accounts/1/agents",
            """
            {"name": "Invited Person", "email": "invited.r41@example.com", "role": "agent"}
            """)
        .gives(
            agent -> {
              assertThat(agent.isConfirmed()).isFalse();
              assertThat(agent.getAvailabilityStatus()).isEqualTo(AgentAvailabilityStatus.ONLINE);
            })
        .givesDocumented(
            agent ->
                assertThat(agent.getAvailabilityStatus())
                    .isEqualTo(AgentAvailabilityStatus.AVAILABLE));
  }

  @Test
  void update() {
    calling(
            () ->
                agents.update(
                    1,
                    8,
                    a ->
                        a.role(ADMINISTRATOR)
                            .availability(UserAvailability.BUSY)
                            .autoOffline(true)))
        .sends(
            "PATCH",
            "/api/v1/accounts/1/agents/8",
            """
            {"role": "administrator", "availability": "busy", "auto_offline": true}
            """)
        .gives(agent -> assertThat(agent.getAutoOffline()).isTrue())
        .givesDocumented(agent -> assertThat(agent.getUid()).isEqualTo("invited.r41@example.com"));
  }

  @Test
  void delete() {
    calling(() -> agents.delete(1, 8))
        .sends("DELETE", "/api/v1/accounts/1/agents/8")
        .givesNothing();
  }
}
