package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.server.TestServer.Reply;
import ai.inquirly.sdk.testing.spec.BeyondTheSpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Saved filters: the traps are their kinds. */
class CustomFiltersTest {
  private final TestServer server = new TestServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void documentedNameOfTheKindIsIgnored() {
    assertThat(create("{\"name\":\"a\",\"type\":\"contact\"}").json().path("filter_type").asText())
        .isEqualTo("conversation");
  }

  @Test
  void queryThatWasNotSentIsATextOfTwoCharacters() {
    assertThat(create("{\"name\":\"a\"}").json().path("query").textValue()).isEqualTo("{}");
  }

  @Test
  void contactFilterIsFoundOnlyByItsKind() {
    create("{\"name\":\"a\",\"filter_type\":\"contact\",\"query\":{\"payload\":[]}}");

    assertThat(get("/custom_filters/1").status()).isEqualTo(404);
    assertThat(get("/custom_filters/1?filter_type=contact").status()).isEqualTo(200);
    assertThat(get("/custom_filters").json()).isEmpty();
  }

  @Test
  void unknownKindListsNothing() {
    create("{\"name\":\"a\"}");

    assertThat(get("/custom_filters?filter_type=pigeon").text()).isEqualTo("[]");
  }

  @Test
  void queryParameterNamesTheOldKindAndTheBodyTheNewOne() {
    create("{\"name\":\"a\",\"filter_type\":\"contact\"}");

    Reply changed =
        server.send(
            "PATCH",
            server.path("/custom_filters/1?filter_type=contact"),
            server.admin,
            "{\"filter_type\":\"report\"}");

    assertThat(changed.json().path("filter_type").asText()).isEqualTo("report");
  }

  @Test
  void nobodySeesThoseOfOthers() {
    create("{\"name\":\"a\"}");

    assertThat(server.get(server.path("/custom_filters/1"), server.agent).status()).isEqualTo(404);
  }

  @Test
  void nameThatIsMissingIsAFailureOfTheServer() {
    assertThat(create("{\"filter_type\":\"contact\"}").status()).isEqualTo(500);
  }

  @Test
  @BeyondTheSpec("the last answer that fits has an error of a form of its own")
  void fiftiethIsKeptButRefused() {
    for (int i = 1; i < 50; i++) {
      assertThat(create("{\"name\":\"" + i + "\"}").status()).isEqualTo(200);
    }

    Reply last = create("{\"name\":\"50\"}");

    assertThat(last.status()).isEqualTo(422);
    assertThat(last.json().path("error").path("account_id")).hasSize(1);
    assertThat(get("/custom_filters").json()).hasSize(50);
    assertThat(create("{\"name\":\"51\"}").json().path("attributes").toString())
        .isEqualTo("[\"account_id\"]");
  }

  private Reply create(String json) {
    return server.send("POST", server.path("/custom_filters"), server.admin, json);
  }

  private Reply get(String path) {
    return server.get(server.path(path), server.admin);
  }
}
