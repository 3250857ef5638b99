package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.TeamsApi;
import ai.inquirly.sdk.model.Agent;
import ai.inquirly.sdk.model.Team;
import org.junit.jupiter.api.Test;

class TeamsApiTest {
  private final TeamsApi teams = Loopback.client().teams();

  @Test
  void list() {
    calling(() -> teams.list(1))
        .sends("GET", "/api/v1/accounts/1/teams")
        .gives(
            list ->
                assertThat(list)
                    .extracting(Team::getName)
                    .containsExactly("sales crew", "support"));
  }

  @Test
  void create() {
    calling(() -> teams.create(1, t -> t.name("Sales Crew").description("sells")))
        .sends(
            "POST",
            "/api/v1/accounts/1/teams",
            """
            {"team": {"name": "Sales Crew", "description": "sells"}}
            """)
        .gives(
            team -> {
              assertThat(team.getName()).isEqualTo("sales crew");
              assertThat(team.isMember()).isFalse();
            });
  }

  @Test
  void get() {
    calling(() -> teams.get(1, 3))
        .sends("GET", "/api/v1/accounts/1/teams/3")
        .gives(team -> assertThat(team.getAllowAutoAssign()).isTrue());
  }

  @Test
  void update() {
    calling(() -> teams.update(1, 3, t -> t.description("sells more")))
        .sends(
            "PATCH",
            "/api/v1/accounts/1/teams/3",
            """
            {"team": {"description": "sells more"}}
            """)
        .gives(team -> assertThat(team.getDescription()).isEqualTo("sells more"));
  }

  @Test
  void delete() {
    calling(() -> teams.delete(1, 3)).sends("DELETE", "/api/v1/accounts/1/teams/3").givesNothing();
  }

  @Test
  void listAgents() {
    calling(() -> teams.listAgents(1, 3))
        .sends("GET", "/api/v1/accounts/1/teams/3/team_members")
        .gives(agents -> assertThat(agents).extracting(Agent::getId).containsExactly(3L, 4L))
        .givesDocumented(agents -> assertThat(agents).extracting(Agent::getId).contains(3L));
  }

  @Test
  void addAgents() {
    calling(() -> teams.addAgents(1, 3, a -> a.userIds(3, 4)))
        .sends(
            "POST",
            "/api/v1/accounts/1/teams/3/team_members",
            """
            {"user_ids": [3, 4]}
            """)
        .gives(agents -> assertThat(agents).hasSize(2))
        .givesDocumented(
            agents -> assertThat(agents.get(1).getUid()).isEqualTo("second.r41@example.com"));
  }

  @Test
  void updateAgents() {
    calling(() -> teams.updateAgents(1, 3, a -> a.userIds(3, 2)))
        .sends(
            "PATCH",
            "/api/v1/accounts/1/teams/3/team_members",
            """
            {"user_ids": [3, 2]}
            """)
        .gives(agents -> assertThat(agents).extracting(Agent::getId).containsExactly(3L, 2L))
        .givesDocumented(agents -> assertThat(agents.get(1).getName()).isEqualTo("Admin Person"));
  }

  @Test
  void removeAgents() {
    calling(() -> teams.removeAgents(1, 3, a -> a.userIds(2)))
        .sends(
            "DELETE",
            "/api/v1/accounts/1/teams/3/team_members?user_ids%5B%5D=2",
            """
            {"user_ids": [2]}
            """)
        .givesNothing();
  }
}
