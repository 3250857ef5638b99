package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.server.TestServer.Reply;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Inbox;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What visitors meet beyond the recorded run. */
class PublicPlaneTest {
  private TestServer server;
  private Inbox inbox;

  @BeforeEach
  void start() {
    server = new TestServer();
    inbox = server.apiInbox("box", false);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aContactIsReusedByItsKeysButNotChanged() {
    Reply made = contact("{\"identifier\": \"i\", \"name\": \"Ada\"}");
    Reply again = contact("{\"identifier\": \"i\", \"name\": \"Eve\", \"email\": \"e@x.test\"}");
    assertThat(again.json().path("id")).isEqualTo(made.json().path("id"));
    assertThat(again.json().path("name").asText()).isEqualTo("Ada");
    assertThat(again.json().path("email").isNull()).isTrue();
    assertThat(again.json().path("source_id")).isNotEqualTo(made.json().path("source_id"));
  }

  @Test
  void anEmptySourceIdMakesAContactWithoutSession() {
    assertThat(contact("{\"source_id\": \"\", \"identifier\": \"i\"}").status()).isEqualTo(500);
    assertThat(
            server
                .get(server.path("/contacts/search?q=i"), server.admin)
                .json()
                .at("/meta/count")
                .asInt())
        .isEqualTo(1);
  }

  @Test
  void blanksClearNothingAndTheIdentifierIsNotStored() {
    contact(
        "{\"source_id\": \"s\", \"email\": \"a@x.test\", \"custom_attributes\": {\"a\": {\"b\": 1}}}");
    Reply reply =
        patch(
            "/contacts/s",
            "{\"email\": \"\", \"name\": null, \"identifier\": \"new\","
                + " \"custom_attributes\": {\"a\": {\"c\": 2}}}");
    assertThat(reply.json().path("email").asText()).isEqualTo("a@x.test");
    assertThat(reply.json().path("identifier").isNull()).isTrue();
    assertThat(reply.json().at("/custom_attributes/a")).hasSize(2);
    assertThat(reply.json().has("source_id")).isFalse();
  }

  @Test
  void whoeverClaimsAnothersEmailBecomesTheOther() {
    Reply other = contact("{\"source_id\": \"o\", \"email\": \"a@x.test\"}");
    Reply mine = contact("{\"source_id\": \"m\", \"name\": \"Me\"}");
    Reply merged = patch("/contacts/m", "{\"email\": \"A@x.test\"}");
    assertThat(merged.json().path("id")).isEqualTo(other.json().path("id"));
    assertThat(get("/contacts/m").json().path("id")).isEqualTo(other.json().path("id"));
    assertThat(
            server
                .get(server.path("/contacts/" + mine.json().path("id").asInt()), server.admin)
                .status())
        .isEqualTo(404);
  }

  @Test
  void aSignatureIsCheckedWhereItIsAMustAndWhereItComes() {
    server.apiInbox("signed", true);
    String contacts = "/public/api/v1/inboxes/signed/contacts";
    assertThat(send("POST", contacts, "{\"identifier\": \"i\"}").status()).isEqualTo(500);
    String good = "{\"identifier\": \"i\", \"source_id\": \"s\", \"identifier_hash\": \"%s\"}";
    Reply made = send("POST", contacts, good.formatted(signature("signed", "i")));
    assertThat(made.status()).isEqualTo(200);
    assertThat(send("GET", contacts + "/s", null).status()).isEqualTo(500);
    assertThat(contact("{\"identifier\": \"i\", \"identifier_hash\": \"bad\"}").status())
        .isEqualTo(500);
  }

  @Test
  void aVerifiedSessionReachesAllConversationsButCannotListThem() {
    contact("{\"source_id\": \"one\", \"identifier\": \"i\"}");
    contact("{\"source_id\": \"two\", \"identifier\": \"i\"}");
    int id = conversation("one");
    assertThat(get("/contacts/two/conversations/" + id).status()).isEqualTo(404);
    get("/contacts/two?identifier=i&identifier_hash=" + signature("box", "i"));
    assertThat(get("/contacts/two/conversations/" + id).status()).isEqualTo(200);
    assertThat(get("/contacts/two/conversations").status()).isEqualTo(500);
  }

  @Test
  void messagesAreReachedAcrossSessionsOfTheContact() {
    contact("{\"source_id\": \"one\", \"identifier\": \"i\"}");
    contact("{\"source_id\": \"two\", \"identifier\": \"i\"}");
    int id = conversation("one");
    Reply reply = post("/contacts/two/conversations/" + id + "/messages", "{\"content\": 42}");
    assertThat(reply.json().path("content").asText()).isEqualTo("42");
  }

  @ParameterizedTest
  @CsvSource({"'',20", "before=abc,0", "before=0,0", "before=,20", "after=3,20", "before=21,20"})
  void onlyBeforeIsACursor(String query, int rows) {
    contact("{\"source_id\": \"s\"}");
    String messages = "/contacts/s/conversations/" + conversation("s") + "/messages";
    for (int i = 0; i < 25; i++) {
      post(messages, "{\"content\": \"m\"}");
    }
    assertThat(get(messages + "?" + query).json()).hasSize(rows);
  }

  @Test
  void tooMuchIsRefusedAsInvalid() {
    contact("{\"source_id\": \"s\"}");
    String messages = "/contacts/s/conversations/" + conversation("s") + "/messages";
    Reply longText = post(messages, "{\"content\": \"" + "x".repeat(150_001) + "\"}");
    assertThat(longText.status()).isEqualTo(422);
    assertThat(longText.json().path("attributes").toString()).isEqualTo("[\"content\"]");
    Reply reply = null;
    for (int i = 0; i <= 200; i++) {
      reply = post(messages, "{\"content\": \"m\"}");
    }
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.json().path("attributes").toString()).isEqualTo("[\"base\"]");
    server.clock.move(Duration.ofMinutes(2));
    assertThat(post(messages, "{\"content\": \"m\"}").status()).isEqualTo(200);
  }

  @Test
  void aBlockedContactOpensNothing() {
    long id = contact("{\"source_id\": \"s\"}").json().path("id").asLong();
    server.state().table(Contact.ENTITY).get(id).set(Contact.BLOCKED, true);
    Reply made = post("/contacts/s/conversations", "{}");
    assertThat(made.json().path("status").asText()).isEqualTo("resolved");
    String path = "/contacts/s/conversations/" + made.json().path("id").asInt();
    post(path + "/messages", "{\"content\": \"m\"}");
    assertThat(get(path).json().path("status").asText()).isEqualTo("resolved");
  }

  @Test
  void aLockedInboxGivesTheResolvedConversationBack() {
    inbox.set(Inbox.LOCK_TO_SINGLE_CONVERSATION, true);
    contact("{\"source_id\": \"s\"}");
    int id = conversation("s");
    post("/contacts/s/conversations/" + id + "/toggle_status", "{}");
    Reply again = post("/contacts/s/conversations", "{}");
    assertThat(again.json().path("id").asInt()).isEqualTo(id);
    assertThat(again.json().path("status").asText()).isEqualTo("resolved");
  }

  @ParameterizedTest
  @CsvSource({"'{\"a\": 9999999999}',200", "'{\"a\": 10000000000}',422", "'\"text\"',200"})
  void conversationAttributesHaveBounds(String attributes, int status) {
    contact("{\"source_id\": \"s\"}");
    Reply reply = post("/contacts/s/conversations", "{\"custom_attributes\": " + attributes + "}");
    assertThat(reply.status()).isEqualTo(status);
  }

  @Test
  void aSurveyCanBeAnsweredForTwoWeeksAndTakesOnlyTrueRatings() {
    String survey = survey();
    assertThat(send("GET", survey, null).status()).isEqualTo(200);
    assertThat(rate(survey, 6).status()).isEqualTo(200);
    assertThat(send("GET", survey, null).json().path("csat_survey_response").isNull()).isTrue();
    assertThat(rate(survey, 4).json().path("csat_survey_response").isNull()).isTrue();
    assertThat(send("GET", survey, null).json().at("/csat_survey_response/rating").asInt())
        .isEqualTo(4);
    server.clock.move(Duration.ofDays(15));
    assertThat(rate(survey, 5).status()).isEqualTo(422);
  }

  @Test
  void theLastDayOfASurveyIsOpenUntilMidnight() {
    String survey = survey();

    server.clock.move(Duration.ofDays(14).plusHours(13));
    assertThat(rate(survey, 5).status()).isEqualTo(200);
    server.clock.move(Duration.ofHours(1));
    assertThat(rate(survey, 5).status()).isEqualTo(422);
  }

  /** The address of a survey that was sent at 10:00 UTC. */
  private String survey() {
    inbox.set(Inbox.CSAT_SURVEY_ENABLED, true);
    contact("{\"source_id\": \"s\"}");
    Reply made = post("/contacts/s/conversations", "{}");
    int id = made.json().path("id").asInt();
    post("/contacts/s/conversations/" + id + "/messages", "{\"content\": \"m\"}");
    server.send(
        "POST",
        server.path("/conversations/" + id + "/toggle_status"),
        server.admin,
        "{\"status\": \"resolved\"}");
    server.clock.move(Duration.ofSeconds(5));
    return "/public/api/v1/csat_survey/" + made.json().path("uuid").asText();
  }

  private Reply rate(String survey, int rating) {
    return send(
        "PUT",
        survey,
        "{\"message\": {\"submitted_values\": {\"csat_survey_response\": {\"rating\": "
            + rating
            + "}}}}");
  }

  private int conversation(String sourceId) {
    return post("/contacts/" + sourceId + "/conversations", "{}").json().path("id").asInt();
  }

  private Reply contact(String json) {
    return post("/contacts", json);
  }

  private Reply post(String path, String json) {
    return send("POST", "/public/api/v1/inboxes/box" + path, json);
  }

  private Reply patch(String path, String json) {
    return send("PATCH", "/public/api/v1/inboxes/box" + path, json);
  }

  private Reply get(String path) {
    return send("GET", "/public/api/v1/inboxes/box" + path, null);
  }

  private Reply send(String method, String target, String json) {
    return server.send(method, target, null, json);
  }

  private static String signature(String identifierOfInbox, String identifier) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      byte[] key = ("key-of-" + identifierOfInbox).getBytes(StandardCharsets.UTF_8);
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(identifier.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
