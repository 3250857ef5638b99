package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.Credential;
import ai.inquirly.sdk.core.CredentialKind;
import ai.inquirly.sdk.core.Endpoint;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.Result;
import ai.inquirly.sdk.core.TokenHeader;
import ai.inquirly.sdk.core.error.AuthenticationException;
import ai.inquirly.sdk.core.error.AuthenticationException.Reason;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthenticationReasonsTest {
  private final RawServer server = new RawServer();

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Invalid Access Token, TOKEN_UNKNOWN",
    "Access to this endpoint is not authorized for bots, BOT_NOT_ALLOWED",
    "Bot is not authorized to access this account, NO_INBOX_ACCESS",
    "Account is suspended, ACCOUNT_SUSPENDED",
    "You are not authorized to access this account, NOT_A_MEMBER",
    "You are not authorized to do this action, NO_INBOX_ACCESS",
    "Invalid User IDs, UNKNOWN",
    "Sie sind nicht berechtigt, UNKNOWN"
  })
  void wordsOfTheApplicationPlaneAreAHint(String words, Reason reason) {
    server.next(Reply.json(401, "{\"error\": \"" + words + "\"}"));

    assertThat(application(CredentialKind.USER, TokenHeader.UNDERSCORES).reason())
        .isEqualTo(reason);
  }

  @Test
  void missingHeaderIsToldByFormAndTheSettingIsNamed() {
    server.otherwise(Reply.json(401, "{\"errors\": [\"Bitte anmelden\"]}"));

    AuthenticationException e = application(CredentialKind.USER, TokenHeader.UNDERSCORES);

    assertThat(e.reason()).isEqualTo(Reason.HEADER_MISSING);
    assertThat(e)
        .hasMessage(
            "ThingsApi.get, GET /api/v1/accounts/7/things: 401 Bitte anmelden. The server saw no"
                + " token. A proxy before it may drop header names with underscores: set"
                + " tokenHeader(TokenHeader.DASHES), or underscores_in_headers on in nginx.");
    assertThat(application(CredentialKind.USER, TokenHeader.DASHES))
        .hasMessageEndingWith("a proxy before it may drop the header api-access-token.");
  }

  @Test
  void unknownReasonListsThePossibleCauses() {
    server.next(Reply.json(401, "{\"error\": \"non\"}"));

    assertThat(application(CredentialKind.USER, TokenHeader.UNDERSCORES))
        .hasMessageContaining("Possible causes: no such token; the user is no member");
  }

  @Test
  void botOnAnOperationThatIsClosedToBotsIsToldWithoutWords() {
    server.next(Reply.json(401, "{\"error\": \"Robots dehors\"}"));

    assertThat(application(CredentialKind.AGENT_BOT, TokenHeader.UNDERSCORES).reason())
        .isEqualTo(Reason.BOT_NOT_ALLOWED);
  }

  @ParameterizedTest
  @CsvSource({
    "Invalid access_token, TOKEN_UNKNOWN",
    "Non permissible resource, NON_PERMISSIBLE_RESOURCE",
    "Something else, UNKNOWN"
  })
  void wordsOfThePlatformPlaneAreConstants(String words, Reason reason) {
    server.next(Reply.json(401, "{\"error\": \"" + words + "\"}"));
    try (ApiClient client =
        new ApiClient(
            TestCalls.options(server.url())
                .credential(Credential.of(CredentialKind.PLATFORM_APP, TestCalls.TOKEN))
                .build(),
            Plane.PLATFORM,
            new ManualTiming())) {
      AuthenticationException e =
          catchThrowableOfType(
              AuthenticationException.class,
              () -> client.send(ApiRequest.get("/platform/api/v1/users/{id}", 5L)));

      assertThat(e.reason()).isEqualTo(reason);
    }
  }

  @Test
  void agentWithoutAccessToAnInboxIsToldToGetIt() {
    server.next(Reply.json(401, "{\"error\": \"You are not authorized to do this action\"}"));

    assertThat(application(CredentialKind.USER, TokenHeader.UNDERSCORES))
        .hasMessageContaining(
            "The token's user has no access to the inbox that this belongs to; add the user to the"
                + " inbox's agents, or use an administrator's token.");
  }

  @Test
  void operationOfAdministratorsTellsThatTheUserIsNone() {
    server.next(Reply.json(401, "{\"error\": \"You are not authorized to do this action\"}"));
    Endpoint<JsonNode> endpoint =
        Endpoint.of("ThingsApi.delete", "DELETE", "/api/v1/accounts/{id}/things")
            .accepts(CredentialKind.USER)
            .administratorOnly()
            .returns(Result.tree());

    AuthenticationException e = application(endpoint.request(7L));

    assertThat(e.reason()).isEqualTo(Reason.NOT_AN_ADMINISTRATOR);
    assertThat(e).hasMessageContaining("it needs an administrator's token");
  }

  @Test
  void ofAPathThatTheSpecLacksBothCausesAreNamed() {
    server.next(Reply.json(401, "{\"error\": \"You are not authorized to do this action\"}"));

    AuthenticationException e = application(ApiRequest.get("/api/v1/accounts/{id}/macros", 7L));

    assertThat(e.reason()).isEqualTo(Reason.UNKNOWN);
    assertThat(e)
        .hasMessageContaining("an administrator is needed; the user has no access to the inbox");
  }

  private AuthenticationException application(ApiRequest<?> request) {
    try (ApiClient client = TestCalls.client(server, new ManualTiming())) {
      return catchThrowableOfType(AuthenticationException.class, () -> client.send(request));
    }
  }

  private AuthenticationException application(CredentialKind kind, TokenHeader header) {
    try (ApiClient client =
        TestCalls.client(
            server,
            new ManualTiming(),
            options ->
                options
                    .credential(Credential.of(kind, TestCalls.TOKEN))
                    .checkBotAccess(false)
                    .tokenHeader(header))) {
      return catchThrowableOfType(
          AuthenticationException.class, () -> client.send(TestCalls.call("GET")));
    }
  }
}
