package ai.inquirly.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings with which no client can work: refused by the builder, with the remedy. */
class BadSettingsTest {
  private static final String URL = "https://chat.example.com";

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void baseUrlIsNeeded(String missing) {
    refuses(
        () -> InquirlyClient.builder().baseUrl(missing).apiAccessToken("user-token").build(),
        "base URL is missing",
        "baseUrl(\"https://");
  }

  @Test
  void baseUrlNeedsAScheme() {
    refuses(() -> InquirlyPublicClient.of("chat.example.com"), "write https://chat.example.com");
  }

  @Test
  void baseUrlMustBeHttp() {
    refuses(() -> InquirlyPublicClient.of("ftp://chat.example.com"), "no http or https address");
  }

  @Test
  void plainHttpToAnotherMachineWouldShowTheToken() {
    refuses(
        () ->
            InquirlyClient.builder().baseUrl("http://chat.example.com").apiAccessToken("t").build(),
        "http://chat.example.com",
        "use https",
        "allowInsecureHttp(true)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"})
  void plainHttpToLoopbackIsFine(String url) {
    assertThat(InquirlyPublicClient.of(url).options().baseUrl()).hasToString(url + "/");
  }

  @Test
  void plainHttpCanBeAllowed() {
    InquirlyClient client =
        InquirlyClient.builder()
            .baseUrl("http://chat.example.com")
            .apiAccessToken("user-token")
            .options(o -> o.allowInsecureHttp(true))
            .build();

    assertThat(client.options().baseUrl()).hasToString("http://chat.example.com/");
  }

  @ParameterizedTest
  @CsvSource({
    "https://chat.example.com/,           https://chat.example.com/",
    "https://chat.example.com/api/v1,     https://chat.example.com/",
    "https://example.com/support/,        https://example.com/support/",
    "https://example.com/support/api/v1/, https://example.com/support/"
  })
  void baseUrlIsNormalised(String given, String used) {
    assertThat(InquirlyPublicClient.of(given).options().baseUrl()).hasToString(used);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void tokenMustNotBeBlank(String blank) {
    refuses(
        () -> InquirlyClient.builder().baseUrl(URL).apiAccessToken(blank),
        "user token is missing or blank",
        "INQUIRLY_API_ACCESS_TOKEN");
    refuses(
        () -> InquirlyClient.builder().baseUrl(URL).agentBotToken(blank),
        "agent-bot token",
        "INQUIRLY_AGENT_BOT_TOKEN");
    refuses(
        () -> InquirlyPlatformClient.builder().baseUrl(URL).platformAppToken(blank),
        "platform-app token",
        "INQUIRLY_PLATFORM_APP_TOKEN");
  }

  @Test
  void tokenWithALineBreakIsRefusedWithoutBeingShown() {
    assertThatThrownBy(() -> InquirlyClient.builder().baseUrl(URL).apiAccessToken("sec\nret"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("illegal character at position 3")
        .hasMessageNotContainingAny("sec", "ret;");
  }

  private static void refuses(ThrowingCallable building, String... words) {
    assertThatThrownBy(building)
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContainingAll(words);
  }
}
