package ai.inquirly.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.testing.server.FakeServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program that serves until it is stopped. */
class FakeInquirlyServerTest {
  @Test
  void printsAddressAndTokensOfTheDemoData() {
    String printed = printed("--port", "0", "--platform-token", "T");

    assertThat(printed)
        .containsPattern("http://127\\.0\\.0\\.1:\\d+ until you stop it")
        .containsPattern("platform app token +T\n")
        .containsPattern("administrator's token +fakeAdministratorToken11")
        .containsPattern("agent's token +\\w{24}")
        .containsPattern("agent bot's token +\\w{24}")
        .containsPattern("curl -H 'api_access_token: \\w+' http://.+/accounts/1/contacts");
  }

  @Test
  void withoutDemoDataThereIsOnlyThePlatformApp() {
    assertThat(printed("--port", "0", "--platform-token", "T", "--empty"))
        .containsPattern("platform app token +T\n")
        .doesNotContain("administrator");
  }

  @ParameterizedTest
  @CsvSource({
    "--prot, Unknown argument: --prot",
    "--port, --port needs a value",
    "--port=1, Unknown argument: --port=1",
    "--port x, 'number, not x'",
    "--port 70000, number up to 65535",
    "--platform-token --empty, --platform-token needs a value"
  })
  void saysWhatIsWrongWithTheArguments(String arguments, String message) {
    assertThatThrownBy(() -> Arguments.of(arguments.split(" ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static String printed(String... args) {
    Arguments arguments = Arguments.of(args);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FakeServer server = FakeInquirlyServer.start(arguments)) {
      FakeInquirlyServer.print(
          server, arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
