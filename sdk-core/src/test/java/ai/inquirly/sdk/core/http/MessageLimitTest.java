package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.error.ValidationException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageLimitTest {
  private static final String LIMIT = "rate limit of 200 messages a minute in one conversation";

  @Test
  void isNamedOnThePublicPlaneAndSecretsOfThePathAreMasked() {
    try (RawServer server =
            new RawServer(
                Reply.json(422, "{\"message\": \"Too many\", \"attributes\": [\"base\"]}"));
        ApiClient client =
            new ApiClient(
                TestCalls.options(server.url()).build(), Plane.PUBLIC, new ManualTiming())) {
      ValidationException e =
          catchThrowableOfType(
              ValidationException.class,
              () ->
                  client.send(
                      message(
                          "/public/api/v1/inboxes/{inbox}/contacts/{contact}/conversations/{id}/messages",
                          "inboxSecret",
                          "contactSecret",
                          9L)));

      assertThat(e.isRateLimit()).isTrue();
      assertThat(e)
          .hasMessage(
              "ApiRequest.post, POST"
                  + " /public/api/v1/inboxes/***/contacts/***/conversations/9/messages: 422 Too"
                  + " many [base]. The "
                  + LIMIT
                  + "; it passes within a minute.");
      assertThat(e.url()).doesNotContain("Secret");
      assertThat(server.arrivals()).as("not repeated by itself").hasSize(1);
      assertThat(server.arrivals().get(0).headers())
          .as("no token on the public plane")
          .noneMatch(header -> header.contains(TestCalls.TOKEN));
    }
  }

  @Test
  void isAPossibleCauseOnTheApplicationPlane() {
    try (RawServer server = new RawServer(Reply.json(422, "{\"error\": \"Too many\"}"));
        ApiClient client = TestCalls.client(server, new ManualTiming())) {
      ValidationException e =
          catchThrowableOfType(
              ValidationException.class,
              () ->
                  client.send(message("/api/v1/accounts/{a}/conversations/{id}/messages", 1L, 9L)));

      assertThat(e.isRateLimit()).isFalse();
      assertThat(e).hasMessageContaining("A possible cause is the " + LIMIT);
    }
  }

  private static ApiRequest<JsonNode> message(String path, Object... values) {
    return ApiRequest.post(path, values).body(Map.of("content", "hi"));
  }
}
