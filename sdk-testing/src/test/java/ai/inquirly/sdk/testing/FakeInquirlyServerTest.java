package ai.inquirly.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.testing.server.FakeServer;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  @Test
  void theProgramServesAndDeliversWithNothingButJackson() throws Exception {
    String classPath =
        Stream.of(FakeServer.class, ObjectMapper.class, JsonFactory.class, JsonInclude.class)
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
            .collect(Collectors.joining(File.pathSeparator));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String program = FakeInquirlyServer.class.getName();
    Process process = new ProcessBuilder(java, "-cp", classPath, program, "--port", "0").start();
    try (WebhookReceiver receiver = new WebhookReceiver();
        BufferedReader printed = process.inputReader()) {
      Matcher url = Pattern.compile("http://[\\d.:]+").matcher(printed.readLine());
      assertThat(url.find()).isTrue();
      String account = url.group() + "/api/v1/accounts/1";
      post(account + "/webhooks", "{\"url\": \"%s\"}".formatted(receiver.url()));
      post(account + "/contacts", "{\"name\": \"Ada\"}");

      for (int i = 0; i < 100 && receiver.bodies().isEmpty(); i++) {
        Thread.sleep(50);
      }
      assertThat(receiver.bodies()).first().asString().contains("contact_created");
    } finally {
      process.destroy();
    }
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

  private static void post(String url, String json) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("api_access_token", "fakeAdministratorToken11")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode())
        .isEqualTo(200);
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
