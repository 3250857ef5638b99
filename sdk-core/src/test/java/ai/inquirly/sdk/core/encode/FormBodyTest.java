package ai.inquirly.sdk.core.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.Endpoint;
import ai.inquirly.sdk.core.FileUpload;
import ai.inquirly.sdk.core.Result;
import ai.inquirly.sdk.core.encode.RackForm.Part;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FormBodyTest {
  private static final FileUpload PICTURE = FileUpload.of("c.png", new byte[] {'P', 'N', 'G'});
  private static final FileUpload NOTE =
      FileUpload.of("note.txt", "Ü".getBytes(StandardCharsets.UTF_8));

  @AutoClose private final Loopback loopback = new Loopback();

  @Test
  void contactWithAvatarHasThePartsThatTheServerAccepted() throws Exception {
    SampleRequest contact =
        SampleRequest.builder()
            .field("name", "Pictured Person")
            .field("email", "pic@example.com")
            .field("custom_attributes", Map.of("cont_text", "x"))
            .field("avatar", PICTURE)
            .build();

    assertThat(parts(contact))
        .containsExactly(
            new Part("name", null, null, 1, "Pictured Person"),
            new Part("email", null, null, 1, "pic@example.com"),
            new Part("custom_attributes[cont_text]", null, null, 1, "x"),
            new Part("avatar", "c.png", "image/png", 2, "PNG"));
  }

  @Test
  void messageWithTwoFilesHasThePartsThatTheServerAccepted() throws Exception {
    SampleRequest message =
        SampleRequest.builder()
            .field("content", "Two files")
            .field("private", false)
            .field("content_attributes", Map.of("in_reply_to", 56))
            .field("attachments[]", List.of(PICTURE, NOTE))
            .build();
    Endpoint<Void> endpoint =
        Endpoint.of("MessagesApi.create", "POST", "/m")
            .jsonInForms("content_attributes")
            .returns(Result.none());

    assertThat(parts(loopback.arrived(endpoint.request().body(message))))
        .containsExactly(
            new Part("content", null, null, 1, "Two files"),
            new Part("private", null, null, 1, "false"),
            new Part("content_attributes", null, null, 1, "{\"in_reply_to\":56}"),
            new Part("attachments[]", "c.png", "image/png", 2, "PNG"),
            new Part("attachments[]", "note.txt", "text/plain", 2, "Ü"));
  }

  @Test
  void aMessageInsideAConversationHasItsFilesAndJsonTextsToo() throws Exception {
    SampleRequest conversation =
        SampleRequest.builder()
            .field("source_id", "abc")
            .field(
                "message",
                SampleRequest.builder()
                    .field("content", "Two files")
                    .field("content_attributes", Map.of("in_reply_to", 56))
                    .field("attachments", List.of("signed-id"))
                    .field("attachments[]", List.of(PICTURE))
                    .build())
            .build();
    Endpoint<Void> endpoint =
        Endpoint.of("ConversationsApi.create", "POST", "/c")
            .jsonInForms("message.content_attributes")
            .returns(Result.none());

    assertThat(parts(loopback.arrived(endpoint.request().body(conversation))))
        .containsExactly(
            new Part("source_id", null, null, 1, "abc"),
            new Part("message[content]", null, null, 1, "Two files"),
            new Part("message[content_attributes]", null, null, 1, "{\"in_reply_to\":56}"),
            new Part("message[attachments][]", null, null, 1, "signed-id"),
            new Part("message[attachments][]", "c.png", "image/png", 2, "PNG"));
  }

  @Test
  void anotherReadingOfTheAnswerKeepsHowFormsAreSpelled() {
    Endpoint<Void> endpoint =
        Endpoint.of("A.b", "POST", "/m").jsonInForms("x").returns(Result.none());

    assertThat(endpoint.request().as(String.class).endpoint().jsonInForms()).containsExactly("x");
  }

  @Test
  void nestedModelsAndListsAreSpelledInBrackets() throws Exception {
    SampleRequest inbox =
        SampleRequest.builder()
            .field("name", "Pictured")
            .field("avatar", PICTURE)
            .field(
                "channel",
                SampleRequest.builder()
                    .field("type", "web_widget")
                    .field("selected_feature_flags", List.of("attachments", "emoji_picker"))
                    .build())
            .field("working_hours", List.of(day(1, 9), day(2, 10)))
            .nested("portal", "id", 3L)
            .field("attachments", List.of("signed-id"))
            .build();

    RecordedRequest arrived = loopback.arrived(ApiRequest.post("/i").body(inbox));

    assertThat(RackForm.parameters(arrived.getBody().toByteArray(), type(arrived)))
        .isEqualTo(
            Map.of(
                "name",
                "Pictured",
                "avatar",
                "c.png",
                "channel",
                Map.of(
                    "type",
                    "web_widget",
                    "selected_feature_flags",
                    List.of("attachments", "emoji_picker")),
                "working_hours",
                List.of(
                    Map.of("day_of_week", "1", "open_hour", "9"),
                    Map.of("day_of_week", "2", "open_hour", "10")),
                "portal",
                Map.of("id", "3"),
                "attachments",
                List.of("signed-id")));
  }

  @Test
  void idsOfUploadsAndFilesShareOneList() throws Exception {
    SampleRequest message =
        SampleRequest.builder()
            .field("attachments", List.of("signed-id"))
            .field("attachments[]", List.of(PICTURE))
            .build();

    RecordedRequest arrived = loopback.arrived(ApiRequest.post("/m").body(message));

    assertThat(RackForm.parameters(arrived.getBody().toByteArray(), type(arrived)))
        .isEqualTo(Map.of("attachments", List.of("signed-id", "c.png")));
  }

  @Test
  void fileInsideAnObjectMakesAFormToo() throws Exception {
    Map<String, Object> body =
        Map.of("message", Map.of("attachments", List.of(PICTURE)), "attachments[]", NOTE);

    RecordedRequest arrived = loopback.arrived(ApiRequest.post("/m").body(body));

    assertThat(RackForm.parameters(arrived.getBody().toByteArray(), type(arrived)))
        .isEqualTo(
            Map.of(
                "message",
                Map.of("attachments", List.of("c.png")),
                "attachments",
                List.of("note.txt")));
  }

  @Test
  void lengthIsKnownWhenAllFilesHaveOneAndChunkedOtherwise() throws Exception {
    RecordedRequest known = loopback.arrived(ApiRequest.post("/m").body(Map.of("avatar", PICTURE)));
    FileUpload stream = FileUpload.of("s.txt", () -> new ByteArrayInputStream(new byte[] {'x'}));
    RecordedRequest chunked =
        loopback.arrived(ApiRequest.post("/m").body(Map.of("avatar", stream)));

    assertThat(known.getHeaders().get("Content-Length"))
        .isEqualTo(Long.toString(known.getBodySize()));
    assertThat(known.getHeaders().get("Transfer-Encoding")).isNull();
    assertThat(chunked.getHeaders().get("Transfer-Encoding")).isEqualTo("chunked");
    assertThat(parts(chunked)).extracting(Part::content).containsExactly("x");
  }

  @Test
  void eachFormHasABoundaryOfItsOwn() throws Exception {
    ApiRequest<?> request = ApiRequest.post("/m").body(Map.of("avatar", PICTURE));

    assertThat(type(loopback.arrived(request)))
        .matches("multipart/form-data; boundary=inquirly-[0-9a-f-]{36}")
        .isNotEqualTo(type(loopback.arrived(request)));
  }

  @Test
  void whatAFormCannotSayIsRefusedWithTheTwoCallsToMake() {
    refused(SampleRequest.builder().cleared("email", true), "email is null");
    refused(field("labels", List.of()), "labels is an empty list");
    refused(
        field("custom_attributes", Map.of("l", Arrays.asList("a", null))),
        "custom_attributes.l[1] is null");
    refused(field("custom_attributes", Map.of()), "custom_attributes is an empty object");
    refused(field("custom_attributes", Map.of("age", 5)), "custom_attributes.age is a number");
    refused(field("custom_attributes", Map.of("vip", true)), "custom_attributes.vip is a boolean");
    refused(
        field("custom_attributes", Map.of("l", List.of(1))), "custom_attributes.l[0] is a number");
    refused(field("custom_attributes", Map.of("a[b]", "x")), "custom_attributes.a[b] has a name");
    refused(
        field("custom_attributes", Map.of("a; name=role", "x")), "custom_attributes.a; name=role");
    refused(field("custom_attributes", Map.of("", "x")), "custom_attributes. has a name");
    refused(field("x", List.of(List.of("a"))), "x mixes lists, objects or values");
    refused(field("x", List.of("a", day(1, 2))), "x mixes lists, objects or values");
    refused(field("a\"b", "x"), "a\"b has a name");
    refused(
        SampleRequest.builder().field("attachments", "x").field("attachments[]", List.of(NOTE)),
        "attachments and attachments[] cannot stand in one form");
  }

  @Test
  void listsOfObjectsThatTheServerWouldMixUpAreRefused() {
    SampleRequest other =
        SampleRequest.builder().field("open_hour", 1).field("day_of_week", 2).build();
    SampleRequest missing = SampleRequest.builder().field("closed", true).build();
    SampleRequest listFirst =
        SampleRequest.builder().field("days", List.of("1")).field("hour", 2).build();

    refused(field("hours", List.of(day(1, 9), missing)), "hours has objects with different fields");
    refused(field("hours", List.of(missing, day(1, 9))), "hours has objects with different fields");
    refused(
        field("hours", List.of(listFirst, listFirst)), "hours has objects with different fields");
    assertThat(
            encode(field("hours", List.of(day(1, 9), other)).field("avatar", PICTURE).build())
                .hasFiles())
        .as("another order of the same fields is read as it is meant")
        .isTrue();
  }

  @Test
  void fieldThatWouldChangeTheMethodIsRefused() {
    assertThatThrownBy(() -> encode(Map.of("_method", "delete", "avatar", PICTURE)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("_method in a form would make the server carry out another method");
  }

  private static SampleRequest day(int day, int hour) {
    return SampleRequest.builder().field("day_of_week", day).field("open_hour", hour).build();
  }

  private static SampleRequest.Builder field(String name, Object value) {
    return SampleRequest.builder().field(name, value);
  }

  private static void refused(SampleRequest.Builder request, String message) {
    assertThatThrownBy(() -> encode(request.field("avatar", PICTURE).build()))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageStartingWith("ApiRequest.post: " + message)
        .hasMessageEndingWith("make two calls, one with the file and one with the other fields");
  }

  private static EncodedRequest encode(Object body) {
    return new RequestEncoder()
        .encode(ApiRequest.post("/c").body(body), HttpUrl.get("https://chat.example.com/"));
  }

  private List<Part> parts(Object body) throws Exception {
    return parts(loopback.arrived(ApiRequest.post("/c").body(body)));
  }

  private static List<Part> parts(RecordedRequest arrived) {
    return RackForm.parts(arrived.getBody().toByteArray(), type(arrived));
  }

  private static String type(RecordedRequest arrived) {
    return arrived.getHeaders().get("Content-Type");
  }
}
