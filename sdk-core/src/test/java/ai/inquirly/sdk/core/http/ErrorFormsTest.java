package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.core.error.ApiException;
import ai.inquirly.sdk.core.error.BadRequestException;
import ai.inquirly.sdk.core.error.BodyForm;
import ai.inquirly.sdk.core.error.ConflictException;
import ai.inquirly.sdk.core.error.NotAcceptableException;
import ai.inquirly.sdk.core.error.NotFoundException;
import ai.inquirly.sdk.core.error.PaymentRequiredException;
import ai.inquirly.sdk.core.error.PermissionDeniedException;
import ai.inquirly.sdk.core.error.RateLimitException;
import ai.inquirly.sdk.core.error.ServerException;
import ai.inquirly.sdk.core.error.ValidationException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorFormsTest {
  private final RawServer server = new RawServer();
  private final ApiClient client =
      TestCalls.client(
          server, new ManualTiming(), options -> options.retryPolicy(RetryPolicy.none()));

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  static Stream<Arguments> bodies() {
    return Stream.of(
        Arguments.of("{\"error\": \"Not here\"}", BodyForm.JSON, "Not here", List.of()),
        Arguments.of("{\"errors\": [\"a\", \"b\"]}", BodyForm.JSON, "a, b", List.of()),
        Arguments.of(
            "{\"message\": \"Name is taken\", \"attributes\": [\"name\"]}",
            BodyForm.JSON,
            "Name is taken",
            List.of("name")),
        Arguments.of("{\"message\": \"No\"}", BodyForm.JSON, "No", List.of()),
        Arguments.of(
            "{\"error\": {\"name\": [\"is blank\", \"is short\"], \"url\": [\"is bad\"]}}",
            BodyForm.JSON,
            "name: is blank, is short; url: is bad",
            List.of("name", "url")),
        Arguments.of("{\"success\": false}", BodyForm.JSON, null, List.of()),
        Arguments.of(
            "{\"error\": {\"a\": 1}, \"message\": \"m\"}", BodyForm.JSON, "a: 1", List.of("a")),
        Arguments.of(
            "{\"status\": 404, \"error\": \"Not Found\"}", BodyForm.JSON, "Not Found", List.of()),
        Arguments.of(
            "{\"description\": \"d\", \"errors\": [{\"field\": \"f\", \"message\": \"m\"}]}",
            BodyForm.JSON,
            "field: f; message: m",
            List.of()),
        Arguments.of("", BodyForm.EMPTY, null, List.of()),
        Arguments.of(" \n", BodyForm.EMPTY, null, List.of()),
        Arguments.of("Retry later\n", BodyForm.TEXT, "Retry later", List.of()),
        Arguments.of("{\"error\": \"cut", BodyForm.TEXT, "{\"error\": \"cut", List.of()),
        Arguments.of("[1, 2]", BodyForm.TEXT, "[1, 2]", List.of()),
        Arguments.of(
            "<!DOCTYPE html>\n<html><head><title>Gone\nfishing</title>",
            BodyForm.HTML,
            "Gone fishing",
            List.of()),
        Arguments.of("<html><body>nothing</body></html>", BodyForm.HTML, null, List.of()),
        Arguments.of(
            "<?xml version=\"1.0\"?><hash><status type=\"integer\">406</status>"
                + "<error>Not Acceptable</error></hash>",
            BodyForm.XML,
            "Not Acceptable",
            List.of()),
        Arguments.of(
            "<?xml version=\"1.0\"?>\n<errors type=\"array\">\n  <error>Name is taken</error>\n</errors>",
            BodyForm.XML,
            "Name is taken",
            List.of()),
        Arguments.of("<error>\n</error>", BodyForm.XML, null, List.of()),
        Arguments.of("{".repeat(5000), BodyForm.TEXT, "{".repeat(300) + " ...", List.of()));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void everyFormIsRead(String body, BodyForm form, String message, List<String> attributes) {
    server.next(Reply.of(404, "Content-Type: application/json\r\n", body));

    NotFoundException e =
        catchThrowableOfType(NotFoundException.class, () -> client.send(TestCalls.call("GET")));

    assertThat(e.answer().form()).isEqualTo(form);
    assertThat(e.serverMessage()).isEqualTo(message);
    assertThat(e.answer().attributes()).isEqualTo(attributes);
    assertThat(e.answer().body()).isEqualTo(body);
  }

  static Stream<Arguments> statuses() {
    return Stream.of(
        Arguments.of(400, BadRequestException.class),
        Arguments.of(402, PaymentRequiredException.class),
        Arguments.of(403, PermissionDeniedException.class),
        Arguments.of(404, NotFoundException.class),
        Arguments.of(406, NotAcceptableException.class),
        Arguments.of(409, ConflictException.class),
        Arguments.of(413, ApiException.class),
        Arguments.of(418, ApiException.class),
        Arguments.of(422, ValidationException.class),
        Arguments.of(429, RateLimitException.class),
        Arguments.of(500, ServerException.class),
        Arguments.of(501, ServerException.class),
        Arguments.of(503, ServerException.class));
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void everyStatusHasItsException(int status, Class<?> type) {
    server.next(
        Reply.of(
            status,
            "Content-Type: application/json\r\nX-Request-Id: abc-1\r\n",
            "{\"error\": \"why\"}"));

    ApiException e =
        catchThrowableOfType(ApiException.class, () -> client.send(TestCalls.call("POST")));

    assertThat(e).isExactlyInstanceOf(type);
    assertThat(e.status()).isEqualTo(status);
    assertThat(e.requestId()).isEqualTo("abc-1");
    assertThat(e.headers()).containsEntry("content-type", List.of("application/json"));
    assertThat(e.mayHaveBeenProcessed()).isEqualTo(status >= 500);
    assertThat(e.operation()).isEqualTo("ThingsApi.post");
    assertThat(e.method()).isEqualTo("POST");
    assertThat(e.attempts()).hasSize(1);
    assertThat(e.attempts().get(0).status()).isEqualTo(status);
    assertThat(e.attempts().get(0).requestId()).isEqualTo("abc-1");
  }

  @Test
  void addressInTheExceptionHasNoValuesOfTheQuery() {
    server.next(Reply.json(404, "{}"));

    NotFoundException e =
        catchThrowableOfType(
            NotFoundException.class,
            () -> client.send(TestCalls.call("GET").query("q", "ada@example.com")));

    assertThat(e.url()).isEqualTo(server.url() + "/api/v1/accounts/7/things?q=***");
    assertThat(e.toString()).doesNotContain("ada");
  }

  @Test
  void wrongCharsetDoesNoHarm() {
    server.next(Reply.of(404, "Content-Type: text/plain; charset=no-such\r\n", "weg"));

    assertThat(
            catchThrowableOfType(NotFoundException.class, () -> client.send(TestCalls.call("GET")))
                .serverMessage())
        .isEqualTo("weg");
  }

  @Test
  void answerThatBreaksOffStillTellsItsStatus() {
    server.next(Reply.rawThenClose("HTTP/1.1 422 X\r\nContent-Length: 99\r\n\r\n{\"error\": \"n"));

    ValidationException e =
        catchThrowableOfType(ValidationException.class, () -> client.send(TestCalls.call("POST")));

    assertThat(e.answer().body()).isEqualTo("{\"error\": \"n");
  }
}
