package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.server.TestServer.Reply;
import ai.inquirly.sdk.testing.spec.BeyondTheSpec;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How requests are read and answered, whatever the operation. */
class TransportTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = new TestServer();
    create("{\"name\": \"One\", \"email\": \"one@example.com\"}");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/accounts/1/contacts/",
        "//api/v1//accounts/1/contacts",
        "/api/v1/accounts/1/contacts.json",
        "/api/v1/accounts/1abc/contacts",
        "/api/v1/accounts/%2B1/contacts"
      })
  void needlessSlashesSuffixAndLettersBehindIdsDoNotMatter(String path) {
    assertThat(server.get(path, server.admin).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "0", "-1", "2147483648", "99999999999999999999"})
  void whatIsNoIdFindsNothing(String id) {
    Reply reply = server.get(server.path("/contacts/" + id), server.admin);
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.json().fieldNames()).toIterable().containsExactly("error");
  }

  @Test
  void anEncodedSlashSwallowsTheRestOfThePath() {
    Reply reply = server.get("/api/v1/accounts/1%2Fcontacts", server.admin);
    assertThat(reply.json().path("name").asText()).isEqualTo("Acme");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/API/v1/accounts/1/contacts",
        "/api/v1/../v1/profile",
        "/api/v1/accounts/1/x.y.z"
      })
  void caseDotsAndDotSegmentsMatchNoRoute(String path) {
    assertThat(server.get(path, server.admin).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"api_access_token", "api-access-token", "Api-Access-Token"})
  void theTokenHeaderHasTwoSpellings(String name) {
    Reply reply = server.send("/api/v1/profile", r -> r.header(name, " " + server.admin + " "));
    assertThat(reply.status()).isEqualTo(200);
  }

  @Test
  void theSpellingWithDashesWins() {
    Reply reply =
        server.send(
            "/api/v1/profile",
            r -> r.header("api_access_token", server.admin).header("api-access-token", "wrong"));
    assertThat(reply.status()).isEqualTo(401);
  }

  @Test
  void theSameHeaderTwiceIsNoToken() {
    Reply reply =
        server.send(
            "/api/v1/profile",
            r ->
                r.header("api_access_token", server.admin)
                    .header("api_access_token", server.admin));
    assertThat(reply.status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"x\",}",
        "{'name': 'x'}",
        "{\"name\": NaN}",
        "{} {}",
        "   ",
        "\uFEFF{}",
        "{\"name\": \"\\ud800\"}",
        "{\"name\": \"a\tb\"}"
      })
  void badJsonIsRefusedBeforeAnythingElse(String json) {
    Reply reply = server.send("POST", server.path("/contacts"), null, json);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text()).isEqualTo("{\"status\":400,\"error\":\"Bad Request\"}");
  }

  @ParameterizedTest
  @CsvSource({"90,200", "150,400"})
  void jsonMayBeNestedButNotWithoutEnd(int depth, int status) {
    String json = "{\"custom_attributes\":{\"x\":" + "[".repeat(depth) + "]".repeat(depth) + "}}";
    assertThat(server.send("POST", server.path("/contacts"), server.admin, json).status())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "text/json", "application/problem+json"})
  void jsonOfAnotherTypeIsLost(String type) {
    Reply reply =
        server.send(
            server.path("/contacts"),
            r ->
                r.header("api_access_token", server.admin)
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofString("{\"name\": \"lost\"}")));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json().at("/payload/contact/name").asText()).isEmpty();
  }

  @Test
  void queryBeatsBodyAndAGetMayHaveOne() {
    Reply reply =
        server.send("GET", server.path("/contacts?page=7"), server.admin, "{\"page\": 3}");
    assertThat(reply.json().at("/meta/current_page").asText()).isEqualTo("7");
    reply = server.send("GET", server.path("/contacts"), server.admin, "{\"page\": 3}");
    assertThat(reply.json().at("/meta/current_page").isInt()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "page=0,200",
    "page=abc,200",
    "page=,200",
    "page=1.5,200",
    "page=100000000,200",
    "page=12345678901234567890,500",
    "page[]=1,500",
    "page[a]=1,500",
    "sort[]=name,500",
    "a=1&a[b]=2,400",
    "q=%ff,400"
  })
  @BeyondTheSpec("current_page repeats a page that is no number")
  void oddQueriesAreReadAsRailsReadsThem(String query, int status) {
    String encoded = query.replace("[", "%5B").replace("]", "%5D");
    assertThat(server.get(server.path("/contacts?" + encoded), server.admin).status())
        .isEqualTo(status);
  }

  @Test
  void aPostCanBeAnotherVerb() {
    Reply reply =
        server.send(
            server.path("/contacts/1"),
            r ->
                r.header("api_access_token", server.admin)
                    .header("X-HTTP-Method-Override", "PATCH")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"name\": \"Uno\"}")));
    assertThat(reply.json().at("/payload/name").asText()).isEqualTo("Uno");
    Reply form =
        server.send(
            server.path("/contacts/1"),
            r ->
                r.header("api_access_token", server.admin)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("_method=put&name=Eins")));
    assertThat(form.json().at("/payload/name").asText()).isEqualTo("Eins");
  }

  @Test
  void headIsAnsweredWithoutBody() {
    Reply reply = server.send("HEAD", "/api/v1/profile", server.admin, null);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text()).isEmpty();
  }

  @Test
  void tooLongTargetsNeverReachTheApplication() {
    Reply reply = server.get("/api/v1/profile?x=" + "y".repeat(10_241), server.admin);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.type()).isNull();
  }

  @Test
  void aSentRequestIdIsKeptWithoutItsOddCharacters() {
    Reply reply = server.send("/api/v1/profile", r -> r.header("X-Request-Id", "my id/1@x").GET());
    assertThat(reply.response().headers().firstValue("x-request-id")).hasValue("myid1@x");
  }

  @Test
  void theEntityTagSavesTheBody() {
    Reply first = server.get("/api/v1/profile", server.agent);
    String tag = first.response().headers().firstValue("etag").orElseThrow();
    Reply second =
        server.send(
            "/api/v1/profile",
            r -> r.header("api_access_token", server.agent).header("If-None-Match", tag));
    assertThat(second.status()).isEqualTo(304);
    assertThat(second.text()).isEmpty();
  }

  @Test
  void anAnswerWithoutBodyIsNotToBeKept() {
    Reply full = server.get("/api/v1/profile", server.admin);
    assertThat(full.response().headers().firstValue("cache-control"))
        .hasValue("max-age=0, private, must-revalidate");
    long id = create("{}").json().at("/payload/contact/id").asLong();
    Reply empty = server.send("DELETE", server.path("/contacts/" + id), server.admin, null);
    assertThat(empty.status()).isEqualTo(200);
    assertThat(empty.text()).isEmpty();
    assertThat(empty.response().headers().firstValue("cache-control")).hasValue("no-cache");
  }

  @Test
  void bodiesAreSafeInPages() {
    Reply reply = create("{\"name\": \"<b>&\\u2028\"}");
    assertThat(reply.text().toLowerCase(Locale.ROOT)).contains("\\u003cb\\u003e\\u0026\\u2028");
  }

  @Test
  void numbersBeyondAllBoundsBecomeNullAndLongOnesStayExact() {
    Reply reply =
        create(
            "{\"custom_attributes\": {\"huge\": 1e400, \"long\": 123456789012345678901234567890}}");
    assertThat(reply.text()).contains("\"huge\":null").contains("123456789012345678901234567890");
  }

  @Test
  void filesAndNestedNamesComeInForms() {
    String body =
        """
        --b\r
        Content-Disposition: form-data; name="custom_attributes[plan]"\r
        \r
        gold\r
        --b\r
        Content-Disposition: form-data; name="avatar"; filename="äö \\"x\\".png"\r
        Content-Type: image/png\r
        \r
        bytes\r
        --b--\r
        """;
    Reply reply =
        server.send(
            server.path("/contacts"),
            r ->
                r.header("api_access_token", server.admin)
                    .header("Content-Type", "multipart/form-data; boundary=b")
                    .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    assertThat(reply.json().at("/payload/contact/custom_attributes/plan").asText())
        .isEqualTo("gold");
    assertThat(reply.json().at("/payload/contact/thumbnail").asText()).endsWith(".png");
  }

  private static Reply create(String json) {
    return server.send("POST", server.path("/contacts"), server.admin, json);
  }
}
