package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.server.TestServer.Reply;
import ai.inquirly.sdk.testing.server.state.Inbox;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What contacts do beyond the recorded run. */
class ContactRulesTest {
  private TestServer server;

  @BeforeEach
  void start() {
    server = new TestServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void leftOutNamesAreEmptyAndNullsStayNull() {
    assertThat(created("{}").path("name").asText("null")).isEmpty();
    assertThat(created("{\"name\": null}").path("name").isNull()).isTrue();
  }

  @Test
  void scalarsOfTheWrongTypeAreCast() {
    assertThat(created("{\"name\": 42}").path("name").asText()).isEqualTo("42");
    assertThat(created("{\"name\": true}").path("name").asText()).isEqualTo("t");
    assertThat(created("{\"name\": [\"x\"]}").path("name").asText("null")).isEmpty();
  }

  @Test
  void emailsAreLowerCaseAndUniqueInAnyCase() {
    assertThat(created("{\"email\": \"Ada@Example.COM\"}").path("email").asText())
        .isEqualTo("ada@example.com");
    assertThat(post("{\"email\": \"ADA@example.com\"}").status()).isEqualTo(422);
    assertThat(created("{\"email\": \"\"}").path("email").isNull()).isTrue();
  }

  @Test
  void severalErrorsComeTogether() {
    created("{\"email\": \"a@x.test\", \"identifier\": \"i\"}");
    Reply reply =
        post("{\"email\": \"a@x.test\", \"identifier\": \"i\", \"phone_number\": \"12\"}");
    assertThat(reply.json().path("message").asText())
        .isEqualTo(
            "Email has already been taken, Identifier has already been taken, Phone number should"
                + " be in e164 format");
    assertThat(reply.json().path("attributes").toString())
        .isEqualTo("[\"email\",\"identifier\",\"phone_number\"]");
  }

  @Test
  void aSecondEmptyIdentifierBreaksTheIndex() {
    assertThat(post("{\"identifier\": \"\"}").status()).isEqualTo(200);
    assertThat(post("{\"identifier\": \"\"}").status()).isEqualTo(500);
    assertThat(post("{\"phone_number\": \"\"}").status()).isEqualTo(200);
    assertThat(post("{\"phone_number\": \"\"}").status()).isEqualTo(200);
  }

  @Test
  void nullEmptiesAdditionalButNotCustomAttributes() {
    int id =
        created("{\"additional_attributes\": {\"a\": 1}, \"custom_attributes\": {\"b\": 2}}")
            .path("id")
            .asInt();
    Reply reply =
        server.send(
            "PUT",
            server.path("/contacts/" + id),
            server.admin,
            "{\"additional_attributes\": null, \"custom_attributes\": null}");
    assertThat(reply.json().at("/payload/additional_attributes")).isEmpty();
    assertThat(reply.json().at("/payload/custom_attributes")).hasSize(1);
  }

  @Test
  void aFailingInboxTakesTheContactBack() {
    assertThat(post("{\"email\": \"a@x.test\", \"inbox_id\": 99}").status()).isEqualTo(404);
    assertThat(post("{\"email\": \"a@x.test\"}").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"false,false", "0,false", "TRUE,false", "true,true", "'',true"})
  void onlyTheWordTrueKeepsTheInboxes(String value, boolean kept) {
    created("{\"email\": \"a@x.test\"}");
    Reply reply =
        server.get(server.path("/contacts?include_contact_inboxes=" + value), server.admin);
    assertThat(reply.json().at("/payload/0").has("contact_inboxes")).isEqualTo(kept);
  }

  @Test
  void aJsonBooleanIsMisread() {
    int id = created("{\"name\": \"x\"}").path("id").asInt();
    for (boolean sent : List.of(true, false)) {
      Reply reply =
          server.send(
              "PUT",
              server.path("/contacts/" + id),
              server.admin,
              "{\"include_contact_inboxes\": " + sent + "}");
      assertThat(reply.json().path("payload").has("contact_inboxes")).isNotEqualTo(sent);
    }
  }

  @Test
  void pagesEndWithAnEmptyOne() {
    for (int i = 0; i < 31; i++) {
      created("{\"identifier\": \"i" + i + "\"}");
    }
    List<Integer> sizes = new ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      Reply reply = server.get(server.path("/contacts?sort=created_at&page=" + page), server.admin);
      sizes.add(reply.json().path("payload").size());
      assertThat(reply.json().at("/meta/count").asInt()).isEqualTo(31);
      assertThat(reply.json().at("/meta/current_page").asText()).isEqualTo("" + page);
    }
    assertThat(sizes).containsExactly(15, 15, 1, 0);
  }

  @Test
  void withoutAnOrderAChangedContactMovesBehindTheOthers() {
    int first = created("{\"identifier\": \"a\"}").path("id").asInt();
    created("{\"identifier\": \"b\"}");
    server.send("PUT", server.path("/contacts/" + first), server.admin, "{\"name\": \"A\"}");
    Reply reply = server.get(server.path("/contacts"), server.admin);
    assertThat(reply.json().at("/payload/1/id").asInt()).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "name,-,a",
    "-name,-,c",
    "company,-,b",
    "-company,-,b",
    "nonsense,-,c",
    "'name,email',-,a"
  })
  void orders(String sort, String unused, String first) {
    created("{\"name\": \"c\", \"email\": \"c@x.test\"}");
    created(
        "{\"name\": \"b\", \"email\": \"b@x.test\","
            + " \"additional_attributes\": {\"company_name\": \"B\"}}");
    created("{\"name\": \"a\", \"email\": \"a@x.test\"}");
    Reply reply = server.get(server.path("/contacts?sort=" + sort), server.admin);
    assertThat(reply.json().at("/payload/0/name").asText()).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"EXAM,1", "a%25e,1", "ex_m,1", "X-Id,1", "x-id,0", "Navy,1", "\\%25,0"})
  void searchIsAPattern(String q, int count) {
    created(
        "{\"email\": \"a@example.com\", \"identifier\": \"X-Id\","
            + " \"additional_attributes\": {\"company_name\": \"The Navy\"}}");
    Reply reply =
        server.get(server.path("/contacts/search?q=" + q.replace("\\", "%5C")), server.admin);
    assertThat(reply.json().at("/meta/count").asInt()).isEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"labels[]=VIP", "labels=vip,other", "labels[]=x&labels[]=vip"})
  void labelsAreFoundInAnyCase(String query) {
    label();
    assertThat(count(query)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"labels[0]=vip", "labels[]="})
  void oddLabelListsFindNothing(String query) {
    label();
    assertThat(count(query)).isZero();
    assertThat(count("labels=")).isEqualTo(1);
  }

  @Test
  void labelsAreSplitAtCommasAndTakenOnce() {
    Reply reply = setLabels("[\"a,b\", \"A\", \"c\"]");
    assertThat(reply.json().path("payload").toString()).isEqualTo("[\"a\",\"b\",\"c\"]");
  }

  @Test
  void aTakenSourceIdIsRewrittenInMailAndRefusedInApiInboxes() {
    Inbox mail = server.emailInbox("help@acme.test");
    Inbox api = server.apiInbox("api", false);
    int one = created("{\"email\": \"one@x.test\"}").path("id").asInt();
    int two = created("{\"email\": \"two@x.test\"}").path("id").asInt();
    assertThat(join(one, mail, "shared").status()).isEqualTo(200);
    assertThat(join(two, mail, "shared").json().path("source_id").asText()).isEqualTo("shared");
    Reply first = server.get(server.path("/contacts/" + one), server.admin);
    assertThat(first.json().at("/payload/contact_inboxes/0/source_id").asText())
        .matches("\\dshared");
    join(one, api, "key");
    assertThat(join(two, api, "key").status()).isEqualTo(500);
    assertThat(join(two, api, "").status()).isEqualTo(500);
  }

  @Test
  void agentsSeeAllContactsButOnlyTheirInboxes() {
    Inbox api = server.apiInbox("api", false);
    int id = created("{\"email\": \"one@x.test\"}").path("id").asInt();
    String path = server.path("/contacts/" + id);
    assertThat(server.get(path, server.agent).status()).isEqualTo(200);
    assertThat(server.get(path + "/contactable_inboxes", server.agent).json().path("payload"))
        .isEmpty();
    assertThat(
            server
                .send(
                    "POST",
                    path + "/contact_inboxes",
                    server.agent,
                    "{\"inbox_id\": " + api.id() + "}")
                .status())
        .isEqualTo(401);
  }

  @Test
  void aPictureFromAnAddressComesLater() {
    int id = created("{\"avatar_url\": \"https://x.test/a.png\"}").path("id").asInt();
    server.clock.move(Duration.ofSeconds(3));
    Reply reply = server.get(server.path("/contacts/" + id), server.admin);
    String thumbnail = reply.json().at("/payload/thumbnail").asText();
    assertThat(thumbnail).startsWith(server.fake.url());
    Reply hop = server.send(thumbnail.substring(server.fake.url().length()), r -> {});
    String location = hop.response().headers().firstValue("location").orElseThrow();
    assertThat(hop.status()).isEqualTo(302);
    String path = location.substring(server.fake.url().length());
    assertThat(server.send(path, r -> {}).type()).isEqualTo("image/png");
    server.clock.move(Duration.ofMinutes(6));
    assertThat(server.send(path, r -> {}).status()).isEqualTo(404);
  }

  private void label() {
    created("{\"email\": \"a@x.test\"}");
    setLabels("[\"Vip\"]");
  }

  private Reply setLabels(String labels) {
    if (server.get(server.path("/contacts/1"), server.admin).status() == 404) {
      created("{}");
    }
    return server.send(
        "POST", server.path("/contacts/1/labels"), server.admin, "{\"labels\": " + labels + "}");
  }

  private int count(String query) {
    String encoded = query.replace("[", "%5B").replace("]", "%5D");
    Reply reply = server.get(server.path("/contacts?" + encoded), server.admin);
    return reply.json().at("/meta/count").asInt();
  }

  private Reply join(int contact, Inbox inbox, String sourceId) {
    return server.send(
        "POST",
        server.path("/contacts/" + contact + "/contact_inboxes"),
        server.admin,
        "{\"inbox_id\": %s, \"source_id\": \"%s\"}".formatted(inbox.id(), sourceId));
  }

  private JsonNode created(String json) {
    return post(json).json().at("/payload/contact");
  }

  private Reply post(String json) {
    return server.send("POST", server.path("/contacts"), server.admin, json);
  }
}
