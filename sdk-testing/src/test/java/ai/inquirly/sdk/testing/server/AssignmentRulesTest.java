package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.server.TestServer.Reply;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Team;
import ai.inquirly.sdk.testing.server.state.TeamMember;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who gets a conversation. */
class AssignmentRulesTest {
  private final Desk desk = new Desk();

  @AfterEach
  void stop() {
    desk.close();
  }

  @Test
  void theKeyDecidesNotItsValue() {
    Team team = team(true);
    String path = desk.path("");
    Reply reply =
        desk.post(
            path + "/assignments", "{\"assignee_id\": null, \"team_id\": %s}".formatted(team.id()));
    assertThat(reply.text()).isEqualTo("null");
    assertThat(desk.get(path).json().path("meta").has("team")).isFalse();
    assertThat(desk.post(path + "/assignments", "{}").text()).isEqualTo("null");
  }

  @Test
  void unknownAgentsTakeTheConversationAway() {
    User agent = desk.agentInInbox();
    String path = desk.path("\"assignee_id\": %s,".formatted(agent.id()));
    assertThat(desk.post(path + "/assignments?assignee_id=987654", null).text()).isEqualTo("null");
    assertThat(desk.get(path).json().path("meta").has("assignee")).isFalse();
    assertThat(desk.activities(path))
        .containsExactly(
            "Assigned to ben@acme.test by ada@acme.test",
            "Conversation unassigned by ada@acme.test");
  }

  @Test
  void teamsAreAnsweredAsRawRows() {
    JsonNode json =
        desk.post(desk.path("") + "/assignments", "{\"team_id\": %s}".formatted(team(false).id()))
            .json();
    assertThat(json.has("is_member")).isFalse();
    assertThat(json.path("created_at").asText()).endsWith("Z");
  }

  @Test
  void teamsDropAssigneesWhoAreNotInThem() {
    User agent = desk.agentInInbox();
    String path = desk.path("\"assignee_id\": %s,".formatted(agent.id()));
    desk.post(path + "/assignments", "{\"team_id\": %s}".formatted(team(false).id()));
    assertThat(desk.get(path).json().path("meta").has("assignee")).isFalse();
  }

  @Test
  void teamsBringAMemberWhoIsOnline() {
    User agent = desk.agentInInbox();
    desk.inbox.set(Inbox.ENABLE_AUTO_ASSIGNMENT, false);
    desk.online(agent);
    Team team = team(true, agent);
    String path = desk.path("");
    desk.post(path + "/assignments", "{\"team_id\": %s}".formatted(team.id()));
    assertThat(desk.get(path).json().at("/meta/assignee/id").asLong()).isEqualTo(agent.id());
    assertThat(desk.activities(path))
        .containsExactly("Assigned to ben@acme.test via sales by ada@acme.test");
  }

  @Test
  void openedConversationsGoToMembersWhoAreOnline() {
    User agent = desk.agentInInbox();
    assertThat(desk.conversation("").path("meta").has("assignee")).isFalse();
    desk.online(agent);
    assertThat(desk.conversation("").at("/meta/assignee/id").asLong()).isEqualTo(agent.id());
    assertThat(desk.conversation("\"status\": \"pending\",").path("meta").has("assignee"))
        .isFalse();
  }

  @Test
  void assigneesFollowTheConversation() {
    User agent = desk.agentInInbox();
    String path = desk.path("\"assignee_id\": %s,".formatted(agent.id()));
    desk.post(path + "/assignments", "{\"assignee_id\": null}");
    assertThat(desk.get(path + "/participants").json().at("/0/id").asLong()).isEqualTo(agent.id());
    Reply followed =
        desk.server.get(
            desk.server.path("/conversations?conversation_type=participating"), desk.server.agent);
    assertThat(followed.json().at("/data/meta/all_count").asInt()).isEqualTo(1);
  }

  private Team team(boolean assigns, User... members) {
    Team team = new Team();
    team.set(Team.NAME, "sales");
    team.set(Team.ALLOW_AUTO_ASSIGN, assigns);
    team.set(Team.ACCOUNT_ID, desk.server.account.id());
    desk.server.state().table(Team.ENTITY).insert(team);
    for (User user : members) {
      TeamMember member = new TeamMember();
      member.set(TeamMember.TEAM_ID, team.id());
      member.set(TeamMember.USER_ID, user.id());
      desk.server.state().table(TeamMember.ENTITY).insert(member);
    }
    return team;
  }
}
