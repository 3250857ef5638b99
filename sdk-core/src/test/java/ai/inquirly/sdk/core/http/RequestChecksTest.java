package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.Credential;
import ai.inquirly.sdk.core.CredentialKind;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestChecksTest {
  private final RawServer server = new RawServer();

  @AfterEach
  void nothingWasSent() {
    assertThat(server.arrivals()).isEmpty();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/platform/api/v1/users/{id}, APPLICATION, InquirlyPlatformClient",
    "/public/api/v1/inboxes/{id}, APPLICATION, InquirlyPublicClient",
    "/api/v1/accounts/{id}/contacts, PUBLIC, InquirlyClient",
    "/api/v1/accounts/{id}/contacts, PLATFORM, InquirlyClient"
  })
  void requestForAnotherPlaneIsRefused(String path, Plane plane, String right) {
    assertThat(refusal(plane, CredentialKind.USER, ApiRequest.get(path, 1L)))
        .hasMessageContaining("belongs to the")
        .hasMessageEndingWith("call it with " + right);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "GE T", "GET / HTTP/1.1\r\nX: y", "G\u00cbT"})
  void methodIsAWord(String method) {
    assertThatThrownBy(() -> ApiRequest.of(method, "/api/v1/profile"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("a method is a word of letters, such as GET");
  }

  @Test
  void nothingIsNoRequest() {
    try (RawServer server = new RawServer();
        ApiClient client = TestCalls.client(server, new ManualTiming())) {
      assertThatThrownBy(() -> client.send(null)).isInstanceOf(InvalidRequestException.class);
      assertThatThrownBy(() -> client.send(TestCalls.call("GET").header("X-Trace", null)))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessage("ThingsApi.get has a header without a name or value (X-Trace); leave it out");
      assertThatThrownBy(() -> client.send(TestCalls.call("GET").header(null, "x")))
          .isInstanceOf(InvalidRequestException.class);
    }
  }

  @Test
  void longestTimesAreTaken() {
    Duration ever = Duration.ofSeconds(Long.MAX_VALUE);
    try (RawServer server = new RawServer(Reply.json(503, "{}"));
        ApiClient client =
            TestCalls.client(
                server,
                new SystemTiming(),
                options ->
                    options
                        .connectTimeout(Duration.ofDays(23))
                        .queueTimeout(ever)
                        .attemptTimeout(ever)
                        .retryPolicy(new RetryPolicy(1, ever, Duration.ZERO, ever))
                        .deadline(ever))) {
      assertThat(client.send(TestCalls.call("GET").timeout(ever).deadline(ever)).status())
          .isEqualTo(200);
    }
    assertThatThrownBy(() -> TestCalls.options("http://127.0.0.1:1").readTimeout(ever))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageStartingWith("option readTimeout must be below 24 days");
  }

  @Test
  void negativeTimesAreRefusedWhereTheyAreSet() {
    assertThatThrownBy(() -> TestCalls.call("GET").timeout(Duration.ofSeconds(-1)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("a request's timeout must not be negative, as PT-1S; zero is for none");
    assertThatThrownBy(() -> TestCalls.call("GET").deadline(Duration.ofMillis(-1)))
        .isInstanceOf(InvalidRequestException.class);
    assertThatThrownBy(() -> RetryPolicy.standard().withMaxRetries(-1))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("a retry policy takes no negative maxRetries");
    assertThatThrownBy(() -> new RetryPolicy(1, null, Duration.ZERO, Duration.ZERO))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("a retry policy takes no null or negative baseDelay");
  }

  @Test
  void botIsRefusedWhereTheServerWouldRefuseIt() {
    assertThat(refusal(Plane.APPLICATION, CredentialKind.AGENT_BOT, TestCalls.call("GET")))
        .hasMessage(
            "ThingsApi.get may not be called with an agent bot's token: server 4.1 answers 401."
                + " Use a user's token, or checkBotAccess(false) if your server allows it");
  }

  @Test
  void platformTokenIsRefusedOnTheApplicationPlane() {
    assertThat(refusal(Plane.APPLICATION, CredentialKind.PLATFORM_APP, TestCalls.call("GET")))
        .hasMessage("ThingsApi.get takes a token of [USER], not of PLATFORM_APP");
  }

  @Test
  void missingTokenIsNamed() {
    assertThat(refusal(Plane.APPLICATION, null, TestCalls.call("GET")))
        .hasMessage(
            "ThingsApi.get needs a token and this client has none; give the client's builder one"
                + " of [USER]");
  }

  @ParameterizedTest
  @CsvSource({
    "api_access_token, x, sets a token by header; use request.token(..)",
    "Api-Access-Token, x, sets a token by header; use request.token(..)",
    "content-type, text/json, 'sets header content-type, which follows from the body'",
    "Api-Access_Token, x, sets a token by header; use request.token(..)",
    "content_length, 1, 'sets header content_length, which follows from the body'",
    "x-http_method-override, DELETE, 'sets header x-http_method-override, with which the server"
        + " would carry out another method; make the request with that method (ApiRequest.of)'",
    "Accept-Encoding, br, 'sets header Accept-Encoding, with which compressed answers would stay"
        + " so; gzip is asked for by itself'",
    "X y, z, has a header whose name is no HTTP token",
    "X-Name, 'a\nInjected: b', has a character in header X-Name that no header may hold; encode it",
    "X-Name, é, has a character in header X-Name that no header may hold; encode it"
  })
  void headersCannotBeInjectedInto(String name, String value, String why) {
    assertThat(
            refusal(
                Plane.APPLICATION, CredentialKind.USER, TestCalls.call("GET").header(name, value)))
        .hasMessage("ThingsApi.get " + why);
  }

  @Test
  void asynchronousCallFailsItsFuture() {
    try (ApiClient client =
        new ApiClient(
            TestCalls.options(server.url()).build(), Plane.PLATFORM, new ManualTiming())) {
      CompletionException e =
          catchThrowableOfType(
              CompletionException.class, () -> client.sendAsync(TestCalls.call("GET")).join());

      assertThat(e).hasCauseInstanceOf(InvalidRequestException.class);
    }
  }

  private InvalidRequestException refusal(Plane plane, CredentialKind kind, ApiRequest<?> request) {
    try (ApiClient client =
        new ApiClient(
            TestCalls.options(server.url())
                .credential(kind == null ? null : Credential.of(kind, TestCalls.TOKEN))
                .build(),
            plane,
            new ManualTiming())) {
      return catchThrowableOfType(InvalidRequestException.class, () -> client.send(request));
    }
  }
}
