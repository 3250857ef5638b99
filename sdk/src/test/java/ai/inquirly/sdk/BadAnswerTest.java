package ai.inquirly.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.core.error.ApiException;
import ai.inquirly.sdk.core.error.BodyForm;
import ai.inquirly.sdk.core.error.DecodingException;
import ai.inquirly.sdk.core.error.NotFoundException;
import ai.inquirly.sdk.core.error.ServerException;
import java.io.IOException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are not what was due: an exception with status and the start of the body. */
class BadAnswerTest {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String HTML = "text/html; charset=utf-8";

  private final MockWebServer server = new MockWebServer();
  private InquirlyClient client;

  @BeforeEach
  void start() throws IOException {
    server.start();
    client =
        InquirlyClient.builder()
            .baseUrl(server.url("/").toString())
            .apiAccessToken("user-token")
            .retryPolicy(RetryPolicy.none())
            .build();
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"payload\": {\"id\": 1, \"name\": \"Gra", // cut off
        "{\"payload\": {\"id\": 1, name: }}", // no JSON
        "{\"payload\": {\"id\": 1}} trailing", // JSON and more
        "hello",
        "[]" // JSON, but no contact
      })
  void bodyThatIsNoContact(String body) {
    answer(200, JSON, body);

    DecodingException e = failure(DecodingException.class);

    assertThat(e.status()).isEqualTo(200);
    assertThat(e.contentType()).isEqualTo(JSON);
    assertThat(e.snippet()).isEqualTo(body);
    assertThat(e).hasMessageContainingAll("ContactsApi.get", "status 200");
  }

  @Test
  void emptyBodyWhereAContactWasDue() {
    answer(200, JSON, "");

    DecodingException e = failure(DecodingException.class);

    assertThat(e.snippet()).isEmpty();
    assertThat(e).hasMessageContaining("no body where JSON was due");
  }

  @Test
  void pageOfAProxyInPlaceOfAContact() {
    answer(200, HTML, "<!DOCTYPE html><title>Sign in</title>");

    DecodingException e = failure(DecodingException.class);

    assertThat(e.contentType()).isEqualTo(HTML);
    assertThat(e.snippet()).startsWith("<!DOCTYPE html>");
  }

  @Test
  void snippetIsTwoKilobytesAtMost() {
    answer(200, JSON, "x".repeat(10_000));

    assertThat(failure(DecodingException.class).snippet()).hasSize(2048);
  }

  @Test
  void emptyBodyWhereNothingWasDueIsFine() {
    answer(200, JSON, "");

    client.contacts().delete(1, 17);

    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void errorPageOfAProxy() {
    answer(502, HTML, "<html><h1>Bad Gateway</h1></html>");

    ServerException e = failure(ServerException.class);

    assertThat(e.status()).isEqualTo(502);
    assertThat(e.answer().form()).isEqualTo(BodyForm.HTML);
    assertThat(e.answer().body()).contains("Bad Gateway");
  }

  @Test
  void errorWithAPageSaysToCheckTheAddress() {
    answer(404, HTML, "<html><h1>Not found</h1></html>");

    assertThat(failure(NotFoundException.class)).hasMessageContaining("check the base URL");
  }

  @Test
  void errorWithTruncatedJson() {
    answer(422, JSON, "{\"message\": \"Email has alr");

    ApiException e = failure(ApiException.class);

    assertThat(e.status()).isEqualTo(422);
    assertThat(e.answer().body()).isEqualTo("{\"message\": \"Email has alr");
  }

  @Test
  void errorWithoutABody() {
    answer(403, JSON, "");

    ApiException e = failure(ApiException.class);

    assertThat(e.status()).isEqualTo(403);
    assertThat(e.serverMessage()).isNull();
  }

  private void answer(int status, String contentType, String body) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .setHeader("Content-Type", contentType)
            .body(body)
            .build());
  }

  private <E extends Throwable> E failure(Class<E> type) {
    return catchThrowableOfType(type, () -> client.contacts().get(1, 17));
  }
}
