package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.server.state.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A list where one id is expected: some look-ups take it, others fail on what they find. */
class ListsOfIdsTest {
  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void newConversationFailsOnAListOfInboxesThatAreThere() {
    assertThat(begin("[" + desk.inbox.id() + "]", String.valueOf(desk.contact))).isEqualTo(500);
    assertThat(begin("[" + desk.inbox.id() + ", 99]", String.valueOf(desk.contact))).isEqualTo(404);
    assertThat(begin(String.valueOf(desk.inbox.id()), "[" + desk.contact + "]")).isEqualTo(500);
  }

  @Test
  void newContactFailsOnAListOfInboxes() {
    assertThat(desk.post("/contacts", "{\"inbox_id\": [%s]}".formatted(desk.inbox.id())).status())
        .isEqualTo(500);
    assertThat(desk.post("/contacts", "{\"inbox_id\": [\"abc\"]}").status()).isEqualTo(404);
  }

  @Test
  void firstKnownAgentOfAListIsAssigned() {
    User agent = desk.user("ben@acme.test");
    String conversation = desk.path("");

    assertThat(
            desk.post(
                    conversation + "/assignments",
                    "{\"assignee_id\": [999, %s]}".formatted(agent.id()))
                .json()
                .path("id")
                .asLong())
        .isEqualTo(agent.id());
    assertThat(desk.post(conversation + "/assignments", "{\"assignee_id\": [999]}").text())
        .isEqualTo("null");
  }

  @Test
  void conversationsOfSeveralTeamsAreListed() {
    long sales = team("sales");
    long support = team("support");
    desk.path("\"team_id\": %s,".formatted(sales));
    desk.path("\"team_id\": %s,".formatted(support));
    desk.path("");

    String both = "/conversations?team_id[]=%s&team_id[]=%s".formatted(sales, support);
    assertThat(desk.get(both.replace("[]", "%5B%5D")).json().at("/data/payload").size())
        .isEqualTo(2);
    assertThat(desk.get("/conversations?team_id%5B%5D=999").status()).isEqualTo(404);
  }

  @Test
  void inboxFailsOnAListOfBots() {
    long bot = desk.post("/agent_bots", "{}").json().path("id").asLong();
    String set = "/inboxes/" + desk.inbox.id() + "/set_agent_bot";

    assertThat(desk.post(set, "{\"agent_bot\": [%s]}".formatted(bot)).status()).isEqualTo(500);
    assertThat(desk.post(set, "{\"agent_bot\": [999]}").status()).isEqualTo(404);
    assertThat(desk.post(set, "{\"agent_bot\": {\"id\": 1}}").status()).isEqualTo(404);
  }

  private long team(String name) {
    return desk.post("/teams", "{\"name\": \"%s\"}".formatted(name)).json().path("id").asLong();
  }

  private int begin(String inbox, String contact) {
    return desk.post(
            "/conversations", "{\"inbox_id\": %s, \"contact_id\": %s}".formatted(inbox, contact))
        .status();
  }
}
