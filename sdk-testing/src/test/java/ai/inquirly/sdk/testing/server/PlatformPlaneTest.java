package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.server.TestServer.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What platform apps meet beyond the recorded run. */
class PlatformPlaneTest {
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
  void anAccountWithAnUnknownFeatureStaysBehindAsAnOrphan() {
    Reply reply = post("/accounts", "{\"name\": \"x\", \"features\": {\"nonsense\": true}}");
    assertThat(reply.status()).isEqualTo(500);
    assertThat(get("/accounts/2").text()).contains("Non permissible resource");
    assertThat(get("/accounts/3").status()).isEqualTo(404);
  }

  @Test
  void theTextFalseSwitchesAFeatureOnInAForm() {
    Reply reply =
        server.send(
            "/platform/api/v1/accounts",
            r ->
                r.header("api_access_token", TestServer.PLATFORM_TOKEN)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("name=x&features[sla]=false")));
    assertThat(reply.json().at("/features/sla").asBoolean()).isTrue();
  }

  @Test
  void customAttributesAreReplacedAndNullLeavesThem() {
    post("/accounts", "{\"name\": \"x\", \"custom_attributes\": {\"a\": 1}}");
    Reply reply = patch("/accounts/2", "{\"custom_attributes\": {\"b\": 2}}");
    assertThat(reply.json().path("custom_attributes").toString()).isEqualTo("{\"b\":2}");
    reply = patch("/accounts/2", "{\"custom_attributes\": null}");
    assertThat(reply.json().path("custom_attributes").toString()).isEqualTo("{\"b\":2}");
    reply = patch("/accounts/2", "{\"custom_attributes\": {}}");
    assertThat(reply.json().path("custom_attributes")).isEmpty();
  }

  @Test
  void anAccountTakesLongMailAddressesOnlyUpToItsColumn() {
    String mail = "a".repeat(101) + "@example.com";
    assertThat(post("/accounts", "{\"name\": \"x\", \"support_email\": \"" + mail + "\"}").status())
        .isEqualTo(500);
  }

  @Test
  void deletedAccountsStayForAWhile() {
    post("/accounts", "{\"name\": \"x\"}");
    assertThat(delete("/accounts/2").text()).isEmpty();
    assertThat(get("/accounts/2").status()).isEqualTo(200);
    server.clock.move(Duration.ofSeconds(5));
    assertThat(get("/accounts/2").status()).isEqualTo(404);
  }

  @Test
  void usersAreFoundByEmailInAnyCaseAndEverythingElseIsIgnored() {
    String password = "\"password\": \"Passw0rd!x\"";
    Reply made =
        post("/users", "{\"name\": \"A\", \"email\": \"A@Example.com\", " + password + "}");
    assertThat(made.json().path("email").asText()).isEqualTo("a@example.com");
    Reply found = post("/users", "{\"name\": \"B\", \"email\": \"a@EXAMPLE.com\"}");
    assertThat(found.status()).isEqualTo(200);
    assertThat(found.json().path("name").asText()).isEqualTo("A");
  }

  @Test
  void aUserWithoutNameIsRefusedAndTakesAnId() {
    String user = "{%s \"email\": \"%s@x.test\", \"password\": \"Passw0rd!x\"}";
    String name = "\"name\": \"A\",";
    long first = post("/users", user.formatted(name, "a")).json().path("id").asLong();
    assertThat(post("/users", user.formatted("", "b")).status()).isEqualTo(500);
    assertThat(post("/users", user.formatted(name, "b")).json().path("id").asLong())
        .isEqualTo(first + 2);
  }

  @Test
  void aUsersCustomAttributesAreMergedAndANewPasswordChangesThePubsubToken() {
    Reply made =
        post(
            "/users",
            "{\"name\": \"A\", \"email\": \"a@x.test\", \"password\": \"Passw0rd!x\","
                + " \"custom_attributes\": {\"a\": 1}}");
    String path = "/users/" + made.json().path("id").asInt();
    Reply changed = patch(path, "{\"password\": \"Other0ne!\", \"custom_attributes\": {\"b\": 2}}");
    assertThat(changed.json().path("custom_attributes")).hasSize(2);
    assertThat(changed.json().path("access_token")).isEqualTo(made.json().path("access_token"));
    assertThat(changed.json().path("pubsub_token")).isNotEqualTo(made.json().path("pubsub_token"));
  }

  @Test
  void rolesMayBeNumbersOrNull() {
    post("/accounts", "{\"name\": \"x\"}");
    String users = "/accounts/2/account_users";
    assertThat(post(users, "{\"user_id\": 1, \"role\": 1}").json().path("role").asText())
        .isEqualTo("administrator");
    assertThat(post(users, "{\"user_id\": 1}").json().path("role").asText())
        .isEqualTo("administrator");
    assertThat(post(users, "{\"user_id\": 1, \"role\": null}").json().path("role").isNull())
        .isTrue();
    assertThat(post(users, "{\"user_id\": 1, \"role\": \"0\"}").status()).isEqualTo(500);
  }

  @Test
  void membershipsAreRemovedByQueryAsWell() {
    post("/accounts", "{\"name\": \"x\"}");
    post("/accounts/2/account_users", "{\"user_id\": 1}");
    assertThat(delete("/accounts/2/account_users?user_id=1").status()).isEqualTo(200);
    assertThat(get("/accounts/2/account_users").json()).isEmpty();
  }

  @Test
  void aBotTakesNoPdfAsPicture() {
    String part =
        "--b\r\nContent-Disposition: form-data; name=\"avatar\"; filename=\"x.pdf\"\r\n"
            + "Content-Type: application/pdf\r\n\r\n1\r\n--b--\r\n";
    Reply reply =
        server.send(
            "/platform/api/v1/agent_bots",
            r ->
                r.header("api_access_token", TestServer.PLATFORM_TOKEN)
                    .header("Content-Type", "multipart/form-data; boundary=b")
                    .POST(BodyPublishers.ofString(part)));
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.json().path("attributes").toString()).isEqualTo("[\"avatar\"]");
  }

  private Reply post(String path, String json) {
    return send("POST", path, json);
  }

  private Reply patch(String path, String json) {
    return send("PATCH", path, json);
  }

  private Reply get(String path) {
    return send("GET", path, null);
  }

  private Reply delete(String path) {
    return send("DELETE", path, null);
  }

  private Reply send(String method, String path, String json) {
    return server.send(method, "/platform/api/v1" + path, TestServer.PLATFORM_TOKEN, json);
  }
}
