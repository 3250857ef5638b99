package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.server.TestServer.Reply;
import ai.inquirly.sdk.testing.spec.BeyondTheSpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Portals, categories and articles. */
class HelpCenterTest {
  private final TestServer server = new TestServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void customDomainMustBeSentButMayBeEmpty() {
    assertThat(post("/portals", "{\"name\":\"a\",\"slug\":\"a\"}").status()).isEqualTo(500);
    assertThat(portal("a", "").json().path("custom_domain").isNull()).isTrue();
  }

  @Test
  void ofAWebAddressTheHostIsKept() {
    assertThat(portal("a", "https://help.example.com/x").json().path("custom_domain").asText())
        .isEqualTo("help.example.com");
  }

  @Test
  void slugIsUniqueInTheInstallation() {
    portal("a", "");

    assertThat(portal("a", "").text()).contains("Slug has already been taken");
  }

  @Test
  void portalWithoutLocalesBreaksTheListUntilItIsRepaired() {
    Reply broken =
        post(
            "/portals",
            "{\"name\":\"a\",\"slug\":\"a\",\"custom_domain\":\"\","
                + "\"config\":{\"default_locale\":\"en\"}}");
    assertThat(broken.status()).isEqualTo(500);
    assertThat(get("/portals").status()).isEqualTo(500);

    patch("/portals/a", "{\"config\":{\"allowed_locales\":[\"en\"]}}");

    assertThat(get("/portals").json().at("/meta/portals_count").asInt()).isEqualTo(1);
  }

  @Test
  void errorsOfAnUpdateLieInAnObject() {
    portal("a", "");

    assertThat(patch("/portals/a", "{\"name\":\"\"}").text())
        .isEqualTo("{\"error\":{\"name\":[\"can't be blank\"]}}");
  }

  @Test
  void numericIdIsNoPortal() {
    portal("a", "");

    assertThat(patch("/portals/1", "{\"name\":\"b\"}").status()).isEqualTo(500);
  }

  @Test
  void categoryNeedsAnAllowedLocale() {
    portal("a", "");

    assertThat(
            post("/portals/a/categories", "{\"name\":\"n\",\"slug\":\"s\",\"locale\":\"fr\"}")
                .text())
        .contains("Locale fr of category is not part of portal's [\\\"en\\\"].");
  }

  @Test
  void newArticleIsADraftAtTheEndOfItsCategory() {
    portal("a", "");
    post("/portals/a/categories", "{\"name\":\"n\",\"slug\":\"s\"}");
    article("\"category_id\":1,\"status\":\"published\"");

    Reply second = article("\"category_id\":1,\"slug\":\"other\"");

    assertThat(second.json().at("/payload/status").asText()).isEqualTo("draft");
    assertThat(second.json().at("/payload/position").asInt()).isEqualTo(20);
  }

  @Test
  void articleTakesTimeAndTitleAsSlugAndThatMustBeFree() {
    portal("a", "");

    assertThat(article("\"title\":\"Start Here!\"").json().at("/payload/slug").asText())
        .isEqualTo("1795428000-start-here");
    assertThat(article("\"title\":\"Start Here!\"").status()).isEqualTo(500);
  }

  @Test
  void articleStaysAlthoughItsAssociationIsNotFound() {
    portal("a", "");

    assertThat(article("\"associated_article_id\":99").status()).isEqualTo(404);
    assertThat(get("/portals/a/articles").json().path("payload")).hasSize(1);
  }

  @Test
  void childOfAChildPointsToTheRoot() {
    portal("a", "");
    article("\"slug\":\"one\"");
    article("\"slug\":\"two\",\"associated_article_id\":1");
    article("\"slug\":\"three\",\"associated_article_id\":2");

    assertThat(get("/portals/a/articles/1").json().at("/payload/associated_articles")).hasSize(2);
  }

  @Test
  @BeyondTheSpec("an author who is not there")
  void authorMustExist() {
    portal("a", "");

    assertThat(
            post("/portals/a/articles", "{\"title\":\"t\",\"content\":\"c\",\"author_id\":99}")
                .text())
        .contains("Author must exist");
  }

  @Test
  void articlesOfAPortalAreCountedInOneLanguageIfAskedFor() {
    post(
        "/portals",
        "{\"name\":\"n\",\"slug\":\"a\",\"custom_domain\":\"\","
            + "\"config\":{\"allowed_locales\":[\"en\",\"fr\"]}}");
    article("\"slug\":\"one\"");
    article("\"slug\":\"two\",\"locale\":\"fr\"");

    assertThat(get("/portals/a").json().at("/meta/all_articles_count").asInt()).isEqualTo(2);
    assertThat(get("/portals/a?locale=fr").json().at("/meta/all_articles_count").asInt())
        .isEqualTo(1);
    assertThat(get("/portals/a?locale=de").json().path("meta").has("mine_articles_count"))
        .isFalse();
  }

  @Test
  void deletedPortalTakesItsArticlesAlong() {
    portal("a", "");
    article("\"slug\":\"one\"");

    server.send("DELETE", server.path("/portals/a"), server.admin, null);

    portal("a", "");
    assertThat(article("\"slug\":\"one\"").status()).isEqualTo(200);
  }

  @Test
  void portalNeedsAnAccount() {
    assertThat(
            post(
                    "/portals",
                    "{\"name\":\"n\",\"slug\":\"a\",\"custom_domain\":\"\",\"account_id\":null}")
                .text())
        .isEqualTo("{\"message\":\"Account must exist\",\"attributes\":[\"account\"]}");
  }

  @Test
  void longTextsOfPortalsAndCategoriesHaveALimit() {
    portal("a", "");
    String text = "x".repeat(20_001);

    assertThat(patch("/portals/a", "{\"header_text\":\"" + text + "\"}").status()).isEqualTo(422);
    assertThat(
            post(
                    "/portals/a/categories",
                    "{\"name\":\"n\",\"slug\":\"s\",\"description\":\"" + text + "\"}")
                .json()
                .path("message")
                .asText())
        .isEqualTo("Description is too long (maximum is 20000 characters)");
  }

  private Reply portal(String slug, String domain) {
    return post(
        "/portals",
        "{\"name\":\"n\",\"slug\":\"%s\",\"custom_domain\":\"%s\"}".formatted(slug, domain));
  }

  private Reply article(String more) {
    long author = get("/agents").json().get(0).path("id").asLong();
    String title = more.contains("title") ? "" : "\"title\":\"t\",";
    return post(
        "/portals/a/articles",
        "{%s\"content\":\"c\",\"author_id\":%s,%s}".formatted(title, author, more));
  }

  private Reply get(String path) {
    return server.get(server.path(path), server.admin);
  }

  private Reply post(String path, String json) {
    return server.send("POST", server.path(path), server.admin, json);
  }

  private Reply patch(String path, String json) {
    return server.send("PATCH", server.path(path), server.admin, json);
  }
}
