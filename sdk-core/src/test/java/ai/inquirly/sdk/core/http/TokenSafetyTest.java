package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.Credential;
import ai.inquirly.sdk.core.CredentialKind;
import ai.inquirly.sdk.core.TokenHeader;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.core.error.TransportException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenSafetyTest {
  private final RawServer server = new RawServer();
  private final RawServer other = new RawServer();

  @AfterEach
  void close() {
    server.close();
    other.close();
  }

  @Test
  void exactlyOneSpellingIsSent() {
    Interceptor adds =
        chain ->
            chain.proceed(
                chain.request().newBuilder().addHeader("api-access-token", "wrong").build());
    try (ApiClient client =
        TestCalls.client(server, new ManualTiming(), options -> options.interceptor(adds))) {
      client.send(TestCalls.call("GET"));
    }

    assertThat(server.arrivals().get(0).values("api_access_token"))
        .containsExactly(TestCalls.TOKEN);
    assertThat(server.arrivals().get(0).values("api-access-token")).isEmpty();
  }

  @Test
  void dashedSpellingIsSentInsteadIfAskedFor() {
    try (ApiClient client =
        TestCalls.client(
            server, new ManualTiming(), options -> options.tokenHeader(TokenHeader.DASHES))) {
      client.send(TestCalls.call("GET"));
    }

    assertThat(server.arrivals().get(0).values("api-access-token"))
        .containsExactly(TestCalls.TOKEN);
    assertThat(server.arrivals().get(0).values("api_access_token")).isEmpty();
  }

  @Test
  void interceptorThatChangesTheHostDoesNotTakeTheTokenAlong() {
    Interceptor redirects =
        chain -> chain.proceed(chain.request().newBuilder().url(other.url() + "/stolen").build());
    OkHttpClient own = new OkHttpClient.Builder().addInterceptor(redirects).build();
    try (ApiClient client =
        TestCalls.client(server, new ManualTiming(), options -> options.httpClient(own))) {
      client.send(TestCalls.call("GET"));
    }

    assertThat(other.arrivals()).hasSize(1);
    assertThat(other.arrivals().get(0).headers())
        .noneMatch(header -> header.contains(TestCalls.TOKEN));
  }

  @Test
  void ownClientKeepsRetriesAndSafety() {
    OkHttpClient own = new OkHttpClient.Builder().followRedirects(true).build();
    server.next(Reply.json(503, "{}")).next(Reply.redirect(302, other.url() + "/x"));
    try (ApiClient client =
        TestCalls.client(server, new ManualTiming(), options -> options.httpClient(own))) {
      assertThat(client.send(TestCalls.call("GET")).attempts()).isEqualTo(2);
    }

    assertThat(other.arrivals().get(0).header("api_access_token")).isNull();
    assertThat(own.dispatcher().executorService().isShutdown()).isFalse();
  }

  static Stream<Interceptor> failingInterceptors() {
    return Stream.of(
        chain -> {
          throw new IllegalStateException("bug");
        },
        chain -> {
          throw new AssertionError("bug");
        });
  }

  @ParameterizedTest
  @MethodSource("failingInterceptors")
  void failingInterceptorIsAFailureOfTheCall(Interceptor fails) {
    try (ApiClient client =
        TestCalls.client(server, new ManualTiming(), options -> options.interceptor(fails))) {
      TransportException e =
          catchThrowableOfType(TransportException.class, () -> client.send(TestCalls.call("POST")));

      assertThat(e.kind()).isEqualTo(TransportException.Kind.LOCAL);
      assertThat(e).hasMessageContaining("/things: an interceptor failed with java.lang.");
      assertThat(e.attempts()).hasSize(1);
      assertThat(e.mayHaveBeenProcessed()).isFalse();
    }
  }

  static Stream<Interceptor> interceptorsThatChangeTheMethod() {
    return Stream.of(
        chain ->
            chain.proceed(
                chain.request().newBuilder().header("X-HTTP-Method-Override", "DELETE").build()),
        chain ->
            chain.proceed(
                chain.request().newBuilder().header("x_http_method-override", "PUT").build()),
        chain -> chain.proceed(chain.request().newBuilder().delete().build()));
  }

  @ParameterizedTest
  @MethodSource("interceptorsThatChangeTheMethod")
  void callWhoseMethodAnInterceptorChangesIsNotSent(Interceptor changes) {
    OkHttpClient own = new OkHttpClient.Builder().addNetworkInterceptor(changes).build();
    for (ApiClient client :
        List.of(
            TestCalls.client(server, new ManualTiming(), o -> o.interceptor(changes)),
            TestCalls.client(server, new ManualTiming(), o -> o.httpClient(own)))) {
      TransportException e =
          catchThrowableOfType(TransportException.class, () -> client.send(TestCalls.call("POST")));

      assertThat(e.kind()).isEqualTo(TransportException.Kind.LOCAL);
      assertThat(e)
          .hasMessageContaining(": an interceptor ")
          .hasMessageEndingWith("; make the request with the method that is meant.");
      assertThat(e.mayHaveBeenProcessed()).isFalse();
      assertThat(e.attempts()).hasSize(1);
      client.close();
    }
    assertThat(server.arrivals()).isEmpty();
  }

  @Test
  void tokenOfASupplierIsAskedForBeforeEachAttempt() {
    Deque<String> tokens = new ArrayDeque<>(List.of("first", "second"));
    server.next(Reply.json(503, "{}"));
    try (ApiClient client = supplied(tokens)) {
      client.send(TestCalls.call("GET"));

      assertThat(server.arrivals())
          .extracting(request -> request.header("api_access_token"))
          .containsExactly("first", "second");
      assertThat(
              catchThrowableOfType(
                  InvalidRequestException.class, () -> client.send(TestCalls.call("GET"))))
          .hasMessageStartingWith("the user token is missing or blank");
    }
  }

  @Test
  void supplierThatFailsBeforeARepeatHidesNoUnknownOutcome() {
    server.next(Reply.reset());
    try (ApiClient client = supplied(new ArrayDeque<>(List.of("first")))) {
      TransportException e =
          catchThrowableOfType(TransportException.class, () -> client.send(TestCalls.call("PUT")));

      assertThat(e.kind()).isEqualTo(TransportException.Kind.LOCAL);
      assertThat(e.mayHaveBeenProcessed()).isTrue();
      assertThat(e.attempts()).hasSize(1);
      assertThat(e).hasMessageContaining("the user token is missing or blank");
    }
  }

  @Test
  void supplierThatFailsAtARedirectEndsTheCall() {
    server.next(Reply.redirect(302, "/elsewhere"));
    try (ApiClient client = supplied(new ArrayDeque<>(List.of("first")))) {
      assertThat(
              catchThrowableOfType(
                  InvalidRequestException.class, () -> client.send(TestCalls.call("GET"))))
          .hasMessageStartingWith("the user token is missing or blank");
      assertThat(server.arrivals()).hasSize(1);
    }
  }

  @Test
  void ownClientWhoseThreadsAreShutDownIsNamedAsTheCause() {
    OkHttpClient own = new OkHttpClient();
    own.dispatcher().executorService().shutdown();
    try (ApiClient client =
        TestCalls.client(server, new ManualTiming(), options -> options.httpClient(own))) {
      TransportException e =
          catchThrowableOfType(TransportException.class, () -> client.send(TestCalls.call("PUT")));

      assertThat(e.kind()).isEqualTo(TransportException.Kind.LOCAL);
      assertThat(e)
          .hasMessageEndingWith(
              "no thread took it; the dispatcher of your OkHttp client seems to be shut down.");
      assertThat(e.mayHaveBeenProcessed()).isFalse();
      assertThat(e.attempts()).isEmpty();
    }
  }

  private ApiClient supplied(Deque<String> tokens) {
    return TestCalls.client(
        server,
        new ManualTiming(),
        options -> options.credential(Credential.of(CredentialKind.USER, tokens::poll)));
  }

  @Test
  void requestMayBringItsOwnToken() {
    try (ApiClient client = TestCalls.client(server, new ManualTiming())) {
      client.send(TestCalls.call("GET").token("another"));
      InvalidRequestException e =
          catchThrowableOfType(
              InvalidRequestException.class,
              () -> client.send(TestCalls.call("GET").token("leaky\r\nX: y")));

      assertThat(server.arrivals().get(0).values("api_access_token")).containsExactly("another");
      assertThat(e).hasMessageContaining("illegal character at position 5");
      assertThat(e.toString()).doesNotContain("leaky");
    }
  }
}
