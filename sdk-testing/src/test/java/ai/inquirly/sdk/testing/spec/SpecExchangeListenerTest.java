package ai.inquirly.sdk.testing.spec;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import ai.inquirly.sdk.testing.server.outgoing.OutgoingRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpecExchangeListenerTest {
  private static final String TEAMS = "/api/v1/accounts/1/teams";
  private static final String TEAM =
      """
      {"id": 1, "name": "sales", "description": null, "allow_auto_assign": true,
       "account_id": 1, "is_member": false}
      """;
  private static final List<String> SDK = List.of("inquirly-sdk-java/dev");

  private final SpecExchangeListener listener = new SpecExchangeListener();

  @Test
  void isSilentAboutWhatTheSpecSays() throws IOException {
    assertThat(
            differences(
                "POST", TEAMS, "{\"team\": {\"name\": \"sales\"}}", Answer.json(json(TEAM))))
        .isEmpty();
  }

  @Test
  void findsWhatTheSpecDoesNotKnowInAnAnswer() throws IOException {
    Answer answer = Answer.json(json(TEAM.replace("is_member", "is_boss")));

    assertThat(differences("POST", TEAMS, "{\"team\": {\"name\": \"sales\"}}", answer))
        .containsExactly(
            "TeamsApi.create 200.is_member is missing",
            "TeamsApi.create 200.is_boss is not modelled");
  }

  @Test
  void findsAStatusAndAMediaTypeThatAreNotDeclared() {
    assertThat(differences("GET", TEAMS, "", Answer.empty(418)))
        .containsExactly("TeamsApi.list 418 is a status that the spec does not declare");
    assertThat(differences("GET", TEAMS, "", Answer.text(200, "text/html", "<p>")))
        .containsExactly("TeamsApi.list 200 has the media type text/html");
  }

  @Test
  void findsWhatTheSpecDoesNotKnowInARequestOfTheSdk() {
    assertThat(differences("GET", TEAMS + "?colour=red", "", Answer.error(401, "no")))
        .containsExactly("TeamsApi.list request ?colour is no parameter");
    assertThat(differences("POST", TEAMS, "{\"team\": {\"name\": 7}}", Answer.error(401, "no")))
        .containsExactly("TeamsApi.create request.team.name is integer, not string");
    assertThat(differences("GET", "/api/v1/accounts/1/nowhere", "", Answer.fallback(404)))
        .containsExactly("no operation of the spec: GET /api/v1/accounts/1/nowhere");
  }

  @Test
  void readsFormsAsTheValuesThatTheyStandFor() {
    String form = "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n--b--\r\n";
    String contacts = "/api/v1/accounts/1/contacts";

    assertThat(differences("POST", contacts, form.formatted("blocked", "true"), refused()))
        .isEmpty();
    assertThat(differences("POST", contacts, form.formatted("blocked", "maybe"), refused()))
        .containsExactly("ContactsApi.create request.blocked is string, not boolean");
  }

  @Test
  void letsRawRequestsBeWrong() {
    listener.performed(request("POST", TEAMS + "?a=b", "[", Map.of()), Answer.empty(418));

    assertThat(Differences.take()).isEmpty();
  }

  @Test
  void findsWhatTheSpecDoesNotKnowInADelivery() {
    assertThat(delivered("{\"event\": \"contact_sneezed\"}"))
        .containsExactly("delivery contact_sneezed is no event of the spec");
    assertThat(delivered("{\"event\": \"macro.executed\", \"uuid\": \"x\"}"))
        .contains(
            "delivery macro.executed.uuid is not modelled",
            "delivery macro.executed.status is missing");
  }

  private List<String> delivered(String body) {
    listener.delivered(
        new OutgoingRequest("http://hooks.test", Map.of(), body.getBytes(StandardCharsets.UTF_8)));
    return Differences.take();
  }

  private List<String> differences(String method, String target, String body, Answer answer) {
    String type = body.startsWith("--") ? "multipart/form-data; boundary=b" : "application/json";
    listener.performed(
        request(method, target, body, Map.of("User-Agent", SDK, "Content-Type", List.of(type))),
        answer);
    return Differences.take();
  }

  private static Answer refused() {
    return Answer.error(422, "no");
  }

  private static IncomingRequest request(
      String method, String target, String body, Map<String, List<String>> headers) {
    return IncomingRequest.of(method, target, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
