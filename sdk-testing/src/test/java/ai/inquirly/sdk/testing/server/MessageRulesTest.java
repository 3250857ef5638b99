package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.server.TestServer.Reply;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Message;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What messages may hold, and what becomes of it. */
class MessageRulesTest {
  private final Desk desk = new Desk();
  private String conversation;

  @BeforeEach
  void begin() {
    conversation = desk.path("");
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"content_type\": \"cards\", \"content_attributes\": {\"items\": []}} | Validation failed: Content attributes At least one item is required.",
        "{\"content_type\": \"cards\", \"content_attributes\": {\"items\": [{\"title\": \"t\"}]}} | Validation failed: Content attributes contains items missing actions",
        "{\"content_type\": \"cards\", \"content_attributes\": {\"items\": [{\"actions\": [{\"a\": 1}]}]}} | Validation failed: Content attributes contains invalid keys for actions : [:a]",
        "{\"template_params\": {\"language\": \"en\"}} | Validation failed: Name is required",
        "{\"template_params\": \"{}\"} | Validation failed: Template params must be of type hash",
        "{\"attachments\": [\"no-upload\"]} | ActiveSupport::MessageVerifier::InvalidSignature",
        "{\"content\": \"\\u0000\"} | string contains null byte",
        "{\"message_type\": \"telepathy\"} | 'telepathy' is not a valid message_type"
      })
  void whateverIsWrongIsToldAsOneText(String body, String error) {
    Reply reply = desk.post(conversation + "/messages", body);
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.json().path("error").asText()).isEqualTo(error);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"content\": \"\"}", "{\"content\": null}", "[]"})
  void emptyMessagesAreAccepted(String body) {
    assertThat(desk.post(conversation + "/messages", body).status()).isEqualTo(200);
  }

  @Test
  void contentIsLimitedInCodePoints() {
    String emoji = "\uD83D\uDE00".repeat(150_000);
    assertThat(send("content", emoji).status()).isEqualTo(200);
    assertThat(send("content", "x".repeat(150_001)).status()).isEqualTo(422);
  }

  @Test
  void scalarsAreCastToText() {
    assertThat(desk.message(conversation, "{\"content\": 42}").path("content").asText())
        .isEqualTo("42");
    assertThat(desk.message(conversation, "{\"content\": true}").path("content").asText())
        .isEqualTo("t");
  }

  @Test
  void ofContentAttributesOnlySomeKeysAreTakenOver() {
    JsonNode message =
        desk.message(
            conversation,
            "{\"content_attributes\": {\"free\": 1, \"automation_rule_id\": 7, \"items\": []}}");
    assertThat(message.path("content_attributes").toString())
        .isEqualTo("{\"automation_rule_id\":7}");
    assertThat(
            desk.message(conversation, "{\"content_attributes\": \"no json\"}")
                .path("content_attributes"))
        .isEmpty();
  }

  @Test
  void repliesToUnknownMessagesAnswerNothing() {
    JsonNode message =
        desk.message(conversation, "{\"content_attributes\": {\"in_reply_to\": 987654}}");
    assertThat(message.at("/content_attributes/in_reply_to").isNull()).isTrue();
    assertThat(desk.message(conversation, "{\"in_reply_to\": 1}").path("content_attributes"))
        .isEmpty();
  }

  @Test
  void templateParamsWinOverTheCampaign() {
    desk.message(conversation, "{\"campaign_id\": 7, \"template_params\": {\"name\": \"hello\"}}");
    JsonNode last = desk.get(conversation).json().at("/messages/0/additional_attributes");
    assertThat(last.toString()).isEqualTo("{\"template_params\":{\"name\":\"hello\"}}");
  }

  @Test
  void integerTypesMakeTheContactTheSender() {
    JsonNode message = desk.message(conversation, "{\"message_type\": 1}");
    assertThat(message.path("message_type").asInt()).isEqualTo(1);
    assertThat(message.at("/sender/type").asText()).isEqualTo("contact");
  }

  @Test
  void echoIdsComeBackOnceAndAreNoKey() {
    JsonNode first = desk.message(conversation, "{\"echo_id\": \"e\"}");
    JsonNode second = desk.message(conversation, "{\"echo_id\": \"e\"}");
    assertThat(first.path("echo_id").asText()).isEqualTo("e");
    assertThat(second.path("id").asLong()).isNotEqualTo(first.path("id").asLong());
    assertThat(list("").get(0).has("echo_id")).isFalse();
  }

  @Test
  void recipientsAreKeptInEmailInboxesAlone() {
    Inbox mail = desk.server.emailInbox("desk@acme.test");
    String mailed =
        "/conversations/"
            + desk.post(
                    "/conversations",
                    "{\"inbox_id\": %s, \"contact_id\": %s}".formatted(mail.id(), desk.contact))
                .json()
                .path("id")
                .asLong();
    assertThat(
            desk.message(mailed, "{\"cc_emails\": \"a@x.test, b@x.test\"}")
                .at("/content_attributes/cc_emails"))
        .hasSize(2);
    assertThat(desk.post(mailed + "/messages", "{\"cc_emails\": [\"a@x.test\"]}").status())
        .isEqualTo(422);
    assertThat(desk.message(conversation, "{\"cc_emails\": \"a@x.test\"}").toString())
        .doesNotContain("cc_emails");
  }

  @Test
  void twoHundredMessagesAMinuteAreEnough() {
    for (int i = 0; i < 200; i++) {
      assertThat(send("content", "x").status()).isEqualTo(200);
    }
    Reply refused = send("content", "x");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("error").asText())
        .isEqualTo("Validation failed: Too many messages");
    desk.server.clock.move(Duration.ofSeconds(61));
    assertThat(send("content", "x").status()).isEqualTo(200);
  }

  @Test
  void deletedMessagesStayAsTombstones() {
    long id =
        desk.message(conversation, "{\"content\": \"secret\", \"source_id\": \"s\"}")
            .path("id")
            .asLong();
    for (int i = 0; i < 2; i++) {
      Reply reply =
          desk.server.send(
              "DELETE",
              desk.server.path(conversation + "/messages/" + id),
              desk.server.admin,
              null);
      assertThat(reply.json().path("content_attributes").toString())
          .isEqualTo("{\"deleted\":true}");
    }
    assertThat(list("")).hasSize(1);
  }

  @Test
  void filesUnderAnotherNameAreRefused() {
    Reply reply = upload("attachments");
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.json().path("error").asText()).startsWith("undefined method `each'");
  }

  @Test
  void uploadedFilesAreDownloadedInTwoHopsWithoutAToken() {
    JsonNode attachment = upload("attachments[]").json().at("/attachments/0");
    assertThat(attachment.path("file_type").asText()).isEqualTo("file");
    assertThat(attachment.path("thumb_url").asText()).isEmpty();
    Reply second = desk.server.get(secondHop(attachment), null);
    assertThat(second.text()).isEqualTo("hello");
    assertThat(second.response().headers().map())
        .containsEntry(
            "content-disposition",
            List.of("attachment; filename=\"a.txt\"; filename*=UTF-8''%C3%A4.txt"))
        .containsKey("last-modified")
        .doesNotContainKey("etag");
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=1-3, 206, ell, bytes 1-3/5",
    "bytes=3-, 206, lo, bytes 3-4/5",
    "bytes=-2, 206, lo, bytes 3-4/5",
    "bytes=0-99, 206, hello, bytes 0-4/5",
    "bytes=5-, 416, '', bytes */5",
    "bytes=-, 200, hello, ",
    "lines=1-2, 200, hello, "
  })
  void aDownloadCanBeResumed(String range, int status, String text, String place) {
    String hop = secondHop(upload("attachments[]").json().at("/attachments/0"));
    Reply part = desk.server.send(hop, request -> request.header("Range", range));
    assertThat(part.status()).isEqualTo(status);
    assertThat(part.text()).isEqualTo(text);
    assertThat(part.response().headers().firstValue("content-range").orElse(null)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 11, 30",
    "before=11, 1, 10",
    "before=, 11, 30",
    "before=abc, 0, 0",
    "before=1, 0, 0",
    "before=99999, 11, 30",
    "after=28, 29, 30",
    "after=30, 0, 0",
    "after=5&before=8, 5, 7"
  })
  void cursorsAreMessageIds(String query, int first, int last) {
    for (int i = 0; i < 30; i++) {
      send("content", "x");
    }
    List<Integer> ids = new ArrayList<>();
    list(query).forEach(message -> ids.add(message.path("id").asInt()));
    assertThat(ids.isEmpty() ? 0 : ids.get(0)).isEqualTo(first);
    assertThat(ids.isEmpty() ? 0 : ids.get(ids.size() - 1)).isEqualTo(last);
  }

  @Test
  void anyValueFiltersInternalMessages() {
    desk.message(conversation, "{\"private\": true}");
    desk.message(conversation, "{\"message_type\": \"activity\"}");
    desk.message(conversation, "{}");
    assertThat(list("filter_internal_messages=false")).hasSize(1);
    assertThat(desk.server.state().table(Message.ENTITY).all()).hasSize(3);
  }

  /** Where the address of a file leads. */
  private String secondHop(JsonNode attachment) {
    int origin = desk.server.fake.url().length();
    Reply first = desk.server.get(attachment.path("data_url").asText().substring(origin), null);
    assertThat(first.status()).isEqualTo(302);
    return first.response().headers().firstValue("location").orElseThrow().substring(origin);
  }

  private Reply send(String name, String value) {
    return desk.post(conversation + "/messages", "{\"%s\": \"%s\"}".formatted(name, value));
  }

  private Reply upload(String field) {
    String body =
        """
        --b\r
        Content-Disposition: form-data; name="%s"; filename="ä.txt"\r
        Content-Type: text/plain\r
        \r
        hello\r
        --b--\r
        """
            .formatted(field);
    return desk.server.send(
        desk.server.path(conversation + "/messages"),
        request ->
            request
                .header("api_access_token", desk.server.admin)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body)));
  }

  private JsonNode list(String query) {
    return desk.get(conversation + "/messages?" + query).json().path("payload");
  }
}
