package ai.inquirly.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.CredentialKind;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code fromEnv()} makes of the environment variables. */
class EnvironmentTest {
  private static final String URL = "https://chat.example.com";

  @Test
  void userTokenMakesAUsersClient() {
    InquirlyClient client =
        InquirlyClient.from(
            environment(Map.of("INQUIRLY_BASE_URL", URL, "INQUIRLY_API_ACCESS_TOKEN", "u1")));

    assertThat(client.options().credential().kind()).isEqualTo(CredentialKind.USER);
    assertThat(client.options().credential().token()).isEqualTo("u1");
    assertThat(client.options().baseUrl()).hasToString(URL + "/");
  }

  @Test
  void agentBotTokenMakesABotsClient() {
    InquirlyClient client =
        InquirlyClient.from(
            environment(Map.of("INQUIRLY_BASE_URL", URL, "INQUIRLY_AGENT_BOT_TOKEN", " b1 ")));

    assertThat(client.options().credential().kind()).isEqualTo(CredentialKind.AGENT_BOT);
    assertThat(client.options().credential().token()).isEqualTo("b1");
  }

  @Test
  void platformAppTokenMakesAPlatformClient() {
    InquirlyPlatformClient client =
        InquirlyPlatformClient.from(
            environment(Map.of("INQUIRLY_BASE_URL", URL, "INQUIRLY_PLATFORM_APP_TOKEN", "p1")));

    assertThat(client.options().credential().kind()).isEqualTo(CredentialKind.PLATFORM_APP);
  }

  @Test
  void bothKindsOfTokenAreOneTooMany() {
    Environment both =
        environment(
            Map.of(
                "INQUIRLY_BASE_URL", URL,
                "INQUIRLY_API_ACCESS_TOKEN", "u1",
                "INQUIRLY_AGENT_BOT_TOKEN", "b1"));

    assertThatThrownBy(() -> InquirlyClient.from(both))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContainingAll("INQUIRLY_API_ACCESS_TOKEN", "INQUIRLY_AGENT_BOT_TOKEN")
        .hasMessageNotContainingAny("u1", "b1");
  }

  @Test
  void missingAddressIsNamed() {
    Environment without = environment(Map.of("INQUIRLY_API_ACCESS_TOKEN", "u1"));

    assertThatThrownBy(() -> InquirlyClient.from(without))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContainingAll("INQUIRLY_BASE_URL", "https://");
  }

  @Test
  void blankTokenIsAMissingOne() {
    Environment blank =
        environment(Map.of("INQUIRLY_BASE_URL", URL, "INQUIRLY_API_ACCESS_TOKEN", " "));

    assertThatThrownBy(() -> InquirlyClient.from(blank))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContainingAll("INQUIRLY_API_ACCESS_TOKEN", "INQUIRLY_AGENT_BOT_TOKEN");
    assertThatThrownBy(() -> InquirlyPlatformClient.from(blank))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("INQUIRLY_PLATFORM_APP_TOKEN");
  }

  private static Environment environment(Map<String, String> variables) {
    return new Environment(variables);
  }
}
