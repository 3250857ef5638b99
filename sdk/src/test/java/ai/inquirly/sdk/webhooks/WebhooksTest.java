package ai.inquirly.sdk.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no delivery is refused in words that help. */
class WebhooksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | it is empty",
        "[1] | it is no JSON object",
        "{} | it names no event",
        "{\"event\": 1} | it names no event",
        "{\"event\": \"message_created\" | its JSON ends early or breaks at line 1",
        "{\"event\": \"message_created\"} {} | something follows",
        "<html> | its JSON ends early or breaks at line 1, column 1"
      })
  void bodyThatIsNoDeliveryIsRefused(String body, String why) {
    assertThatThrownBy(() -> Webhooks.parse(body.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(MalformedWebhookException.class)
        .hasMessageContaining("The body is no webhook delivery: " + why);
  }

  /** What begins like the marks of UTF-32 or UTF-16. */
  @ParameterizedTest
  @ValueSource(
      strings = {"0000fffe", "fffe0000", "0000feff7fffffff", "feffd800", "00002143", "c328"})
  void bytesThatAreNoTextAreRefused(String hex) {
    assertThatThrownBy(() -> Webhooks.parse(HexFormat.of().parseHex(hex)))
        .isInstanceOf(MalformedWebhookException.class)
        .hasMessageContaining("The body is no webhook delivery: ");
  }

  @Test
  void nullIsRefusedLikeNothing() {
    assertThatThrownBy(() -> Webhooks.parse(null))
        .isInstanceOf(MalformedWebhookException.class)
        .hasMessageContaining("was the body read before");
  }

  @Test
  void messageOfTheExceptionDoesNotQuoteTheBody() {
    byte[] body = "{\"event\": \"x\", grace@example.com".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Webhooks.parse(body)).hasMessageNotContaining("grace").hasNoCause();
  }

  @Test
  void eventOfANestedObjectIsNotTheEvent() {
    byte[] body =
        "{\"a\": {\"event\": \"contact_created\"}, \"event\": \"new_thing\"}"
            .getBytes(StandardCharsets.UTF_8);

    assertThat(Webhooks.parse(body).name()).isEqualTo("new_thing");
  }
}
