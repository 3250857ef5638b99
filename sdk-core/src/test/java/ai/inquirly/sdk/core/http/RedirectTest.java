package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.core.error.ApiException;
import ai.inquirly.sdk.core.error.AuthenticationException;
import ai.inquirly.sdk.core.error.TransportException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {
  private final RawServer server = new RawServer();
  private final RawServer other = new RawServer();
  private final ApiClient client = TestCalls.client(server, new ManualTiming());

  @AfterEach
  void close() {
    client.close();
    server.close();
    other.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void getIsFollowedWithinItsOriginWithTheToken(int status) {
    server.next(Reply.redirect(status, "/elsewhere"));

    ApiResponse<JsonNode> response = client.send(TestCalls.call("GET"));

    assertThat(response.attempts()).isEqualTo(1);
    assertThat(server.arrivals().get(1).target()).isEqualTo("/elsewhere");
    assertThat(server.arrivals().get(1).values("api_access_token"))
        .containsExactly(TestCalls.TOKEN);
  }

  @Test
  void getIsFollowedToAnotherOriginWithoutTheToken() {
    server.next(Reply.redirect(302, other.url() + "/file"));

    client.send(TestCalls.call("GET"));

    assertThat(other.arrivals()).hasSize(1);
    assertThat(other.arrivals().get(0).headers())
        .noneMatch(header -> header.contains(TestCalls.TOKEN));
  }

  /** They may let the caller pass a gateway, which is nothing for another host to know. */
  @Test
  void headersOfTheCallStayWithinItsOrigin() {
    server.next(Reply.redirect(302, "/moved")).next(Reply.redirect(302, other.url() + "/file"));

    client.send(
        TestCalls.call("GET").header("Authorization", "Basic c2VjcmV0").header("X-Gateway", "key"));

    assertThat(server.arrivals()).extracting(r -> r.header("X-Gateway")).containsOnly("key");
    RawRequest foreign = other.arrivals().get(0);
    assertThat(foreign.header("Authorization")).isNull();
    assertThat(foreign.header("X-Gateway")).isNull();
    assertThat(foreign.header("User-Agent")).isNotNull();
  }

  @Test
  void timeOfAnAttemptCoversAllItsHops() {
    server.otherwise(Reply.later(Duration.ofMillis(400), Reply.redirect(302, "/round")));
    try (ApiClient patient =
        new ApiClient(TestCalls.options(server.url()).build(), Plane.APPLICATION)) {
      TransportException e =
          catchThrowableOfType(
              TransportException.class,
              () ->
                  patient.send(
                      TestCalls.call("GET")
                          .timeout(Duration.ofSeconds(1))
                          .retry(RetryPolicy.none())));

      assertThat(e.kind()).isEqualTo(TransportException.Kind.TIMED_OUT);
    }
    assertThat(server.arrivals()).hasSizeBetween(2, 3);
  }

  @Test
  void answerWithoutTokenAtAnotherOriginNamesTheRemedy() {
    server.next(Reply.redirect(301, other.url() + "/x"));
    other.next(Reply.json(401, "{\"errors\": [\"You need to sign in\"]}"));

    AuthenticationException e =
        catchThrowableOfType(
            AuthenticationException.class, () -> client.send(TestCalls.call("GET")));
    assertThat(e)
        .hasMessageContaining(
            "The server redirected to "
                + other.url()
                + ", where the token is not sent; set the base URL to it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void writesAreNeverSentAgainByARedirect(String method) {
    server.next(Reply.redirect(307, other.url() + "/api"));

    ApiException e =
        catchThrowableOfType(ApiException.class, () -> client.send(TestCalls.call(method)));

    assertThat(e.status()).isEqualTo(307);
    assertThat(e)
        .hasMessageEndingWith(
            "307 moved. The server redirects to "
                + other.url()
                + "; a "
                + method
                + " is never sent again by a redirect, so set the base URL to where it leads.");
    assertThat(other.arrivals()).isEmpty();
    assertThat(server.arrivals()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void redirectOfAWriteMayComeAfterTheWork(int status) {
    server.next(Reply.redirect(status, "/result"));

    ApiException e =
        catchThrowableOfType(ApiException.class, () -> client.send(TestCalls.call("POST")));

    assertThat(e.mayHaveBeenProcessed()).isEqualTo(status < 307);
    assertThat(server.arrivals()).hasSize(1);
  }

  @Test
  void circlesEnd() {
    server.otherwise(Reply.redirect(302, "/round"));

    ApiException e =
        catchThrowableOfType(ApiException.class, () -> client.send(TestCalls.call("GET")));

    assertThat(e).hasMessageContaining("More than 5 redirects in a row.");
    assertThat(server.arrivals()).hasSize(6);
  }

  @Test
  void targetThatIsNoHttpAddressIsNotFollowed() {
    server.next(Reply.redirect(302, "ftp://example.com/file"));

    ApiException e =
        catchThrowableOfType(ApiException.class, () -> client.send(TestCalls.call("GET")));

    assertThat(e)
        .hasMessageContaining("The server redirects to something that is no http address.");
  }

  @Test
  void httpsIsNotLeftForHttp() {
    okhttp3.Response answer =
        new okhttp3.Response.Builder()
            .request(new okhttp3.Request.Builder().url("https://a.test/x").build())
            .protocol(okhttp3.Protocol.HTTP_1_1)
            .code(302)
            .message("")
            .header("Location", "http://a.test/x")
            .build();

    assertThat(Redirect.of(answer, 0))
        .isEqualTo(
            new Redirect(null, "the server redirects from https to http, which is not followed"));
  }
}
