package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.error.NotFoundException;
import java.util.List;
import okhttp3.Protocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestHeadersTest {
  private final RawServer server = new RawServer();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void userAgentNamesProgramSdkAndJvm() {
    try (ApiClient client =
        TestCalls.client(server, new ManualTiming(), options -> options.application("Acmé/2.1"))) {
      client.send(TestCalls.call("GET"));
    }

    assertThat(server.arrivals().get(0).header("User-Agent"))
        .matches("Acm\\?/2\\.1 inquirly-sdk-java/\\S+ Java/\\S+");
  }

  @Test
  void jsonIsAskedForAndNoCookieIsKept() {
    server.otherwise(Reply.of(200, "Content-Type: application/json\r\nSet-Cookie: a=b\r\n", "{}"));
    try (ApiClient client = TestCalls.client(server, new ManualTiming())) {
      client.send(TestCalls.call("GET"));
      client.send(TestCalls.call("GET"));
    }

    assertThat(server.arrivals()).extracting(r -> r.header("Cookie")).containsOnlyNulls();
    assertThat(server.arrivals().get(0).header("Accept")).isEqualTo("application/json");
  }

  @Test
  void bodiesAreNeverCompressedAndTyped() {
    try (ApiClient client = TestCalls.client(server, new ManualTiming())) {
      client.send(TestCalls.call("POST"));
    }

    RawRequest post = server.arrivals().get(0);
    assertThat(post.header("Content-Encoding")).isNull();
    assertThat(post.header("Content-Type")).startsWith("application/json");
    assertThat(post.header("Content-Length")).isEqualTo("14");
    assertThat(post.body()).isEqualTo("{\"name\":\"Ada\"}");
  }

  /** With another type the server ignores the body and answers 200. */
  @Test
  void interceptorCannotChangeTheTypeOfABody() {
    try (ApiClient client =
        TestCalls.client(
            server,
            new ManualTiming(),
            options ->
                options.interceptor(
                    chain ->
                        chain.proceed(
                            chain
                                .request()
                                .newBuilder()
                                .header("Content-Type", "text/json")
                                .build())))) {
      client.send(TestCalls.call("POST"));
    }

    assertThat(server.arrivals().get(0).values("Content-Type")).containsExactly("application/json");
  }

  @Test
  void plainHttpIsHttp11WhateverTheConfiguration() {
    try (ApiClient client =
        TestCalls.client(
            server,
            new ManualTiming(),
            options ->
                options.configureHttpClient(
                    http -> http.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))))) {
      client.send(TestCalls.call("GET"));
    }

    assertThat(server.arrivals().get(0).line()).endsWith(" HTTP/1.1");
  }

  /** Inside accounts it would overwrite a field of that name. */
  @ParameterizedTest
  @CsvSource({
    "/api/v1/profile, /api/v1/profile?locale=de",
    "/api/v1/accounts/1/labels, /api/v1/accounts/1/labels",
    "/api/v2/accounts/1/reports, /api/v2/accounts/1/reports"
  })
  void localeIsSentWhereTheServerHeedsIt(String path, String target) {
    try (ApiClient client =
        TestCalls.client(server, new ManualTiming(), options -> options.locale("de"))) {
      client.send(ApiRequest.get(path));
    }

    assertThat(server.arrivals().get(0).target()).isEqualTo(target);
  }

  @Test
  void subPathOfTheBaseUrlIsKept() {
    try (ApiClient client =
        TestCalls.client(server.url() + "/desk/api/v1", new ManualTiming(), options -> options)) {
      client.send(ApiRequest.get("/api/v1/profile"));
    }

    assertThat(server.arrivals().get(0).target()).isEqualTo("/desk/api/v1/profile");
  }

  @Test
  void subPathIsNamedInFailuresOfEveryPlane() {
    server.otherwise(Reply.json(404, "{}"));
    for (Plane plane : List.of(Plane.APPLICATION, Plane.PUBLIC)) {
      try (ApiClient client =
          new ApiClient(
              TestCalls.options(server.url() + "/desk").build(), plane, new ManualTiming())) {
        NotFoundException e =
            catchThrowableOfType(
                NotFoundException.class,
                () ->
                    client.send(
                        plane == Plane.PUBLIC
                            ? ApiRequest.get("/public/api/v1/inboxes/{id}", "secret")
                            : ApiRequest.get("/api/v1/profile")));

        assertThat(e.url()).startsWith(server.url() + "/desk/").doesNotContain("secret");
        assertThat(e).hasMessageContaining(", GET /desk/");
      }
    }
  }
}
