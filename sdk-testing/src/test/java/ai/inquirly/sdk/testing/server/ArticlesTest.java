package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.server.TestServer.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists, numbers, addresses and places of articles. */
class ArticlesTest {
  private static final String ARTICLES = "/portals/a/articles";

  private final TestServer server = new TestServer();
  private long author;

  @BeforeEach
  void makePortal() {
    author = server.get("/api/v1/profile", server.admin).json().path("id").asLong();
    send("POST", "/portals", "{\"name\":\"n\",\"slug\":\"a\",\"custom_domain\":\"\"}");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void authorAndStatusNarrowTheListButNotItsNumbers() {
    article("one");
    article("two");
    send("PATCH", ARTICLES + "/2", "{\"status\":\"published\"}");

    JsonNode list = send("GET", ARTICLES + "?status=published&author_id=" + author, null).json();

    assertThat(list.path("payload")).hasSize(1);
    assertThat(list.at("/meta/articles_count").asInt()).isEqualTo(2);
    assertThat(list.at("/meta/draft_articles_count").asInt()).isEqualTo(1);
  }

  @Test
  void searchNarrowsAllNumbersButTheFirst() {
    article("one");
    article("two");

    JsonNode meta = send("GET", ARTICLES + "?query=two", null).json().path("meta");

    assertThat(meta.path("all_articles_count").asInt()).isEqualTo(2);
    assertThat(meta.path("articles_count").asInt()).isEqualTo(1);
    assertThat(meta.path("mine_articles_count").asInt()).isEqualTo(1);
    assertThat(meta.path("draft_articles_count").asInt()).isEqualTo(1);
  }

  @Test
  void emptyListTellsTheNumberOfTheCallersOwn() {
    assertThat(send("GET", ARTICLES, null).json().at("/meta/mine_articles_count").isInt()).isTrue();
  }

  @Test
  void slugHasUnderscoresInWordsAndNoAccents() {
    Reply made =
        send(
            "POST",
            ARTICLES,
            "{\"title\":\"Self-Service im Caf\u00e9: HowTo, Stra\u00dfe\",\"content\":\"c\",\"author_id\":"
                + author
                + "}");

    assertThat(made.json().at("/payload/slug").asText())
        .endsWith("-self_service-im-cafe-how_to-strasse");
  }

  @Test
  void slugOfAnotherArticleCannotBeTakenByAnUpdate() {
    article("one");
    article("two");

    assertThat(send("PATCH", ARTICLES + "/2", "{\"slug\":\"one\"}").status()).isEqualTo(500);
    assertThat(slug(2)).isEqualTo("two");
  }

  @Test
  void slugSetToNullIsMadeAgain() {
    article("one");

    send("PATCH", ARTICLES + "/1", "{\"slug\":null}");

    assertThat(slug(1)).isEqualTo("1795428000-one");
  }

  @Test
  void updateWithoutAnythingIsTaken() {
    article("one");

    assertThat(send("PATCH", ARTICLES + "/1", "{}").status()).isEqualTo(200);
  }

  @Test
  void articlesAreGivenPlacesTogether() {
    article("one");
    article("two");

    Reply reply =
        send("POST", ARTICLES + "/reorder", "{\"positions_hash\":{\"1\":30,\"2\":\"5\"}}");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text()).isEmpty();
    assertThat(one(1).path("position").asInt()).isEqualTo(30);
    assertThat(one(2).path("position").asInt()).isEqualTo(5);
  }

  @Test
  void agentsDoNotReorder() {
    assertThat(
            server
                .send(
                    "POST",
                    server.path(ARTICLES + "/reorder"),
                    server.agent,
                    "{\"positions_hash\":{}}")
                .status())
        .isEqualTo(401);
  }

  @Test
  void translationOfADeletedArticleIsARootAgain() {
    article("one");
    article("two\",\"associated_article_id\":\"1");

    send("DELETE", ARTICLES + "/1", null);

    article("three\",\"associated_article_id\":\"2");
    assertThat(one(2).path("associated_articles")).hasSize(1);
  }

  private String slug(int id) {
    return one(id).path("slug").asText();
  }

  private JsonNode one(int id) {
    return send("GET", ARTICLES + "/" + id, null).json().path("payload");
  }

  private void article(String slug) {
    String body = "{\"title\":\"%s\",\"content\":\"c\",\"author_id\":%s,\"slug\":\"%s\"}";
    String title = slug.replaceAll("\".*", "");
    assertThat(send("POST", ARTICLES, body.formatted(title, author, slug)).status()).isEqualTo(200);
  }

  private Reply send(String method, String path, String json) {
    return server.send(method, server.path(path), server.admin, json);
  }
}
