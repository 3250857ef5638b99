package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.error.DecodingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DecodingTest {
  private final RawServer server = new RawServer();
  private final ApiClient client = TestCalls.client(server, new ManualTiming());

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @Test
  void htmlPageOfSuccessIsNoAnswer() {
    server.next(
        Reply.of(
            200,
            "Content-Type: text/html\r\nX-Request-Id: r-1\r\n",
            "<html><head><title>Please log in</title></head>secret@example.com</html>"));

    DecodingException e = failure("GET");

    assertThat(e)
        .hasMessage(
            "ThingsApi.get, GET /api/v1/accounts/7/things: status 200, but JSON was due, an HTML"
                + " or XML page came (Please log in). Request id: r-1.");
    assertThat(e.status()).isEqualTo(200);
    assertThat(e.contentType()).isEqualTo("text/html");
    assertThat(e.requestId()).isEqualTo("r-1");
    assertThat(e.snippet()).contains("secret@example.com");
  }

  @Test
  void truncatedJsonOfAWriteMayHaveBeenCarriedOutAndItsContentIsInNoMessage() {
    server.next(Reply.json(200, "{\"email\": \"ada@example.com\", \"na"));

    DecodingException e = failure("POST");

    assertThat(e.mayHaveBeenProcessed()).isTrue();
    assertThat(e).hasMessageContaining("the answer is no complete JSON at line 1");
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      assertThat(cause.toString()).doesNotContain("ada@example.com");
    }
  }

  @Test
  void emptyBodyWhereOneWasDueIsAnError() {
    server.next(Reply.json(200, ""));

    assertThat(failure("GET")).hasMessageContaining("the answer has no body where JSON was due");
  }

  @Test
  void emptyBodyIsFineWhereNoneIsDue() {
    server.next(Reply.json(200, ""));

    ApiResponse<Void> response = client.send(TestCalls.call("DELETE").as(Void.class));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body()).isNull();
  }

  @Test
  void unchangedAnswerHasNoBody() {
    server.next(Reply.of(200, "ETag: W/\"abc\"\r\n", "{}"));
    server.next(Reply.raw("HTTP/1.1 304 Not Modified\r\nETag: W/\"abc\"\r\n\r\n"));
    ApiResponse<JsonNode> first = client.send(TestCalls.call("GET"));

    ApiResponse<JsonNode> second = client.send(TestCalls.call("GET").ifNoneMatch(first.etag()));

    assertThat(second.isNotModified()).isTrue();
    assertThat(second.body()).isNull();
    assertThat(server.arrivals().get(1).header("If-None-Match")).isEqualTo("W/\"abc\"");
  }

  @Test
  void headHasNoBody() {
    server.next(Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));

    assertThat(client.send(TestCalls.call("HEAD")).body()).isNull();
  }

  @Test
  void nestingWithoutEndIsAnError() {
    server.next(Reply.json(200, "[".repeat(200_000)));

    assertThat(failure("GET")).hasMessageContaining("the answer is no complete JSON");
  }

  @Test
  void emptyPostHasALength() {
    client.send(TestCalls.endpoint("POST").request(7L));
    client.send(TestCalls.call("POST").body(Map.of()));

    assertThat(server.arrivals())
        .extracting(request -> request.header("Content-Length"))
        .containsExactly("0", "2");
  }

  private DecodingException failure(String method) {
    return catchThrowableOfType(DecodingException.class, () -> client.send(TestCalls.call(method)));
  }
}
