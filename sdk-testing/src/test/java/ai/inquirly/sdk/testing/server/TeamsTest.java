package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.server.TestServer.Reply;
import ai.inquirly.sdk.testing.spec.BeyondTheSpec;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Teams and who is in them. */
class TeamsTest {
  private final TestServer server = new TestServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void nameIsKeptInLowerCaseAndTakenInAnyCase() {
    assertThat(create("{\"name\":\"Sales Crew\"}").json().path("name").asText())
        .isEqualTo("sales crew");

    Reply again = create("{\"name\":\"SALES crew\"}");

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.text()).contains("Name has already been taken");
  }

  @Test
  void nameMustBeThere() {
    assertThat(create("{\"name\":\" \"}").json().path("attributes").toString())
        .isEqualTo("[\"name\"]");
  }

  @Test
  void formNeedsTheRoot() {
    Reply flat =
        server.send(
            server.path("/teams"),
            r ->
                r.header("api_access_token", server.admin)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("name=crew")));

    assertThat(flat.text()).contains("param is missing or the value is empty: team");
  }

  @Test
  void unknownTeamIsLookedUpBeforeTheRole() {
    assertThat(server.send("DELETE", server.path("/teams/99"), server.agent, null).status())
        .isEqualTo(404);
  }

  @Test
  void callerSeesWhetherItIsAMember() {
    team();
    members("POST", "[" + agentId() + "]");

    assertThat(
            server.get(server.path("/teams/1"), server.agent).json().path("is_member").asBoolean())
        .isTrue();
    assertThat(
            server.get(server.path("/teams/1"), server.admin).json().path("is_member").asBoolean())
        .isFalse();
  }

  @Test
  void addingAnswersOnlyThoseWhoAreNew() {
    team();
    members("POST", "[" + adminId() + "]");

    assertThat(ids(members("POST", "[" + adminId() + "," + agentId() + "]")))
        .containsExactly(agentId());
  }

  @Test
  void oneForeignIdIsRefusedAndNobodyIsAdded() {
    team();

    Reply refused = members("POST", "[" + agentId() + ",999]");

    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.text()).contains("Invalid User IDs");
    assertThat(ids(members("GET", null))).isEmpty();
  }

  @Test
  @BeyondTheSpec("ids as texts are what the test is about")
  void idsAsTextsThrowMembersOut() {
    team();
    members("POST", "[" + agentId() + "]");

    assertThat(ids(members("PATCH", "[\"" + agentId() + "\"]"))).isEmpty();
  }

  @Test
  void removingTakesTheQueryToo() {
    team();
    members("POST", "[" + agentId() + "]");

    Reply removed =
        server.send(
            "DELETE",
            server.path("/teams/1/team_members?user_ids%5B%5D=" + agentId()),
            server.admin,
            null);

    assertThat(removed.status()).isEqualTo(200);
    assertThat(ids(members("GET", null))).isEmpty();
  }

  @Test
  @BeyondTheSpec("a request without its one parameter")
  void missingIdsAreAFailureOfTheServer() {
    team();

    assertThat(
            server.send("POST", server.path("/teams/1/team_members"), server.admin, "{}").status())
        .isEqualTo(500);
  }

  private void team() {
    create("{\"name\":\"crew\"}");
  }

  private Reply create(String json) {
    return server.send("POST", server.path("/teams"), server.admin, json);
  }

  private Reply members(String method, String ids) {
    String body = ids == null ? null : "{\"user_ids\":" + ids + "}";
    return server.send(method, server.path("/teams/1/team_members"), server.admin, body);
  }

  private long adminId() {
    return server.get("/api/v1/profile", server.admin).json().path("id").asLong();
  }

  private long agentId() {
    return server.get("/api/v1/profile", server.agent).json().path("id").asLong();
  }

  private static List<Long> ids(Reply reply) {
    List<Long> ids = new ArrayList<>();
    for (JsonNode agent : reply.json()) {
      ids.add(agent.path("id").asLong());
    }
    return ids;
  }
}
