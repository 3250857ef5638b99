package ai.inquirly.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.FakeClock;
import ai.inquirly.sdk.testing.FakeInquirly;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a new user sees. */
class QuickstartTest {
  private static final FakeClock NOON = FakeClock.standingAt(Instant.parse("2026-11-23T12:00:00Z"));
  private static FakeInquirly fake;
  private static String printed;

  @BeforeAll
  static void run() {
    fake = FakeInquirly.builder().clock(NOON).start();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Quickstart(fake.client(), new PrintStream(out, true, StandardCharsets.UTF_8)).run();
    printed = out.toString(StandardCharsets.UTF_8);
  }

  @AfterAll
  static void stop() {
    fake.close();
  }

  @Test
  void tellsWhoIsSignedIn() {
    assertThat(printed).contains("Signed in as Maya Lindqvist of Paperwing Stationery, account 1");
  }

  @Test
  void listsTheContactsWhoWroteLast() {
    assertThat(printed)
        .contains("15 of 20 contacts, the latest first")
        .containsPattern("1  Grace Abara +grace\\.abara@mailbox\\.example +\\+4915550100101")
        .containsSubsequence("Grace Abara", "Oliver Grant", "Rosa Delgado", "Samuel Achterberg");
  }

  @Test
  void showsTheConversationsOfTheFirstWithTheirMessages() {
    assertThat(printed)
        .contains(
            "Conversations with Grace Abara: 2",
            "#15 is open, with Ben Okafor, last activity 23 Nov 10:33",
            "23 Nov 10:17  Ben Okafor, in a private note:",
            "#1 is resolved, with Ben Okafor",
            "Conversation was marked resolved by Ben Okafor")
        .containsSubsequence("behind the", "rain barrel", "You are the", "best.");
  }

  @Test
  void countsWhatWaitsForSomebody() {
    assertThat(printed)
        .contains("2 conversations wait for somebody")
        .containsPattern("#13 +Rosa Delgado +since 23 Nov 03:00");
  }

  @Test
  void showsAnErrorWithItsMeaning() {
    assertThat(printed)
        .contains("ContactsApi.get, GET /api/v1/accounts/1/contacts/999999999: 404")
        .contains("Request id:");
  }

  @Test
  void readsTheAccountThatTheEnvironmentNames() throws IOException, InterruptedException {
    Process process = start(fake.agentToken());

    assertThat(output(process))
        .contains("Signed in as Ben Okafor of Paperwing Stationery, account 1")
        .doesNotContain("fake Inquirly in memory");
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void aWrongTokenIsToldInOneSentence() throws IOException, InterruptedException {
    Process process = start("wrong");

    assertThat(output(process))
        .startsWith("That did not work. ProfileApi.get, GET /api/v1/profile: 401")
        .doesNotContain("\tat ");
    assertThat(process.waitFor()).isEqualTo(1);
  }

  private static Process start(String token) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Quickstart.class.getName())
            .redirectErrorStream(true);
    builder.environment().put("INQUIRLY_BASE_URL", fake.baseUrl());
    builder.environment().put("INQUIRLY_API_ACCESS_TOKEN", token);
    builder.environment().remove("INQUIRLY_AGENT_BOT_TOKEN");
    return builder.start();
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void staysWithinTheWidthOfATerminal() {
    assertThat(printed.lines()).allMatch(line -> line.length() <= 80);
  }
}
