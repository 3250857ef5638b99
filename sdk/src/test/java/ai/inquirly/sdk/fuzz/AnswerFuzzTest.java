package ai.inquirly.sdk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.conformance.Endpoints;
import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.Credential;
import ai.inquirly.sdk.core.CredentialKind;
import ai.inquirly.sdk.core.Endpoint;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.core.http.ApiClient;
import ai.inquirly.sdk.operations.Examples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mockwebserver3.MockResponse;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import okio.Buffer;

/**
 * Whatever an operation is answered with, it gives a result that can be used, or an {@link
 * InquirlyException}. Each answer goes to every operation of the API, over loopback; a failure
 * tells jqwik's seed.
 */
class AnswerFuzzTest {
  private static final AnyAnswerServer SERVER = new AnyAnswerServer();
  private static final Map<Plane, ApiClient> CLIENTS = clients();
  private static final Map<String, byte[]> SERVED = served();

  @Example
  void everyOperationIsFuzzed() {
    assertThat(Endpoints.ids()).hasSizeGreaterThanOrEqualTo(123);
    assertThat(SERVED).hasSizeGreaterThan(90);
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void arbitraryBytesInPlaceOfHttp(@ForAll byte[] bytes) {
    SERVER.answer(bytes);
    Endpoints.ids().forEach(AnswerFuzzTest::call);
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void arbitraryHeadersAndBodies(
      @ForAll("statuses") int status,
      @ForAll("types") String type,
      @ForAll("headers") String header,
      @ForAll byte[] body) {
    SERVER.answer(http(status, type, header, body));
    Endpoints.ids().forEach(AnswerFuzzTest::call);
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void arbitraryJson(@ForAll("statuses") int status, @ForAll("json") String json) {
    SERVER.answer(http(status, "application/json", "X: 1", json.getBytes(StandardCharsets.UTF_8)));
    Endpoints.ids().forEach(AnswerFuzzTest::call);
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void goodAnswersThatWereChanged(@ForAll("mutations") List<Mutation> mutations) {
    SERVED.forEach(
        (operation, good) -> {
          byte[] body = good;
          for (Mutation mutation : mutations) {
            body = mutation.of(body);
          }
          SERVER.answer(http(200, "application/json; charset=utf-8", "X: 1", body));
          call(operation);
        });
  }

  @Provide
  Arbitrary<Integer> statuses() {
    return Arbitraries.of(
        200, 200, 200, 201, 202, 204, 205, 206, 299, 300, 301, 302, 304, 307, 400, 401, 402, 404,
        406, 407, 408, 409, 413, 421, 422, 429, 499, 500, 502, 503, 504, 599, 700, 999);
  }

  @Provide
  Arbitrary<String> types() {
    return Arbitraries.of(
        "application/json",
        "application/json; charset=utf-16",
        "application/json; charset=no-such",
        "text/html",
        "image/png",
        "/",
        "");
  }

  @Provide
  Arbitrary<String> headers() {
    return Arbitraries.of(
        "Content-Encoding: gzip",
        "Content-Encoding: br",
        "Transfer-Encoding: chunked",
        "Location: http://[",
        "Location: //",
        "Location: /%",
        "Retry-After: 99999999999999999999",
        "Retry-After: -1",
        "Date: Mon, 99 Foo 2026",
        "ETag:",
        "Content-Disposition: attachment; filename*=UTF-8''%zz",
        "WWW-Authenticate: Basic",
        "Set-Cookie: a=b",
        "Connection: upgrade");
  }

  @Provide
  Arbitrary<String> json() {
    Arbitrary<String> scalar =
        Arbitraries.oneOf(
            Arbitraries.of("null", "true", "false", "{}", "[]", "-0", "1e999", "1E-999", "\"\""),
            Arbitraries.bigIntegers().map(String::valueOf),
            Arbitraries.strings().ascii().alpha().ofMaxLength(5).map(text -> "\"" + text + "\""));
    Arbitrary<String> name =
        Arbitraries.of(
            "payload",
            "data",
            "meta",
            "id",
            "error",
            "errors",
            "message",
            "attributes",
            "name",
            "contact",
            "status",
            "created_at",
            "custom_attributes",
            "messages",
            "sender",
            "");
    return Arbitraries.recursive(
        () -> scalar,
        inner ->
            Arbitraries.oneOf(
                inner.list().ofMaxSize(3).map(list -> "[" + String.join(",", list) + "]"),
                Combinators.combine(name, inner, name, inner)
                    .as((a, x, b, y) -> "{\"" + a + "\":" + x + ",\"" + b + "\":" + y + "}")),
        1,
        5);
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    return Combinators.combine(
            Arbitraries.of(Mutation.Kind.class),
            Arbitraries.integers().between(0, 1000),
            Arbitraries.integers().between(0, 65_535))
        .as(Mutation::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static void call(String operation) {
    Endpoint<?> endpoint = Endpoints.get(operation);
    Object[] ids = Collections.nCopies(endpoint.pathParameters().size(), 7L).toArray();
    try {
      Inspection.of(CLIENTS.get(endpoint.plane()).send(endpoint.request(ids)).body());
    } catch (InquirlyException allowed) {
      assertThat(allowed.getMessage()).as(operation).isNotBlank();
      assertThat(allowed.toString()).as(operation).doesNotContain("fuzz-token");
    } catch (RuntimeException | Error e) {
      throw new AssertionError(operation + " let out " + e, e);
    }
  }

  private static byte[] http(int status, String type, String header, byte[] body) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    String head = "HTTP/1.1 %s X\r\nContent-Type: %s\r\n%s\r\n".formatted(status, type, header);
    String length = header.startsWith("Transfer") ? "" : "Content-Length: " + body.length + "\r\n";
    all.writeBytes((head + length + "\r\n").getBytes(StandardCharsets.UTF_8));
    all.writeBytes(body);
    return all.toByteArray();
  }

  private static Map<Plane, ApiClient> clients() {
    Map<Plane, ApiClient> clients = new EnumMap<>(Plane.class);
    for (Plane plane : Plane.values()) {
      CredentialKind kind =
          plane == Plane.PLATFORM ? CredentialKind.PLATFORM_APP : CredentialKind.USER;
      ClientOptions options =
          ClientOptions.builder()
              .baseUrl(SERVER.url())
              .credential(Credential.of(kind, "fuzz-token"))
              .checkBotAccess(false)
              .retryPolicy(RetryPolicy.none())
              .build();
      clients.put(plane, new ApiClient(options, plane));
    }
    return clients;
  }

  /** The answers that the spec shows, where they are JSON. */
  private static Map<String, byte[]> served() {
    Map<String, byte[]> bodies = new TreeMap<>();
    for (String operation : Endpoints.ids()) {
      Set<String> examples = Examples.of(operation);
      if (examples.contains("served")) {
        bodies.put(operation, body(Examples.answer(operation, "served")));
      }
    }
    return bodies;
  }

  private static byte[] body(MockResponse answer) {
    Buffer buffer = new Buffer();
    try {
      answer.getBody().writeTo(buffer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.readByteArray();
  }
}
