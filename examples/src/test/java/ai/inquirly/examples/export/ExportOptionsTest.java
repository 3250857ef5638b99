package ai.inquirly.examples.export;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.FakeInquirly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program says to the options that it gets. */
class ExportOptionsTest {
  private static final FakeInquirly FAKE = FakeInquirly.start();

  @TempDir Path directory;

  @AfterAll
  static void stop() {
    FAKE.close();
  }

  @Test
  void helpNamesEveryOptionAndTheEnvironment() {
    ProgramRun run = run("--help");

    assertThat(run.status()).isZero();
    assertThat(run.printed())
        .contains("Usage: export [OPTIONS]")
        .contains("--account", "--dir", "--only", "--format", "--since", "--columns", "--raw-csv")
        .contains("--workers", "--calls-per-minute", "--checkpoint-pages", "--restart")
        .contains("INQUIRLY_BASE_URL", "INQUIRLY_API_ACCESS_TOKEN");
    assertThat(run.printed().lines()).allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest
  @CsvSource({
    "--since,   yesterday, '''yesterday'' is neither a day (2026-11-23) nor a time'",
    "--workers, 0,         '--workers must be from 1 to 64, not 0'",
    "--only,    contact,   '--only'",
    "--colums,  id,        '--columns'"
  })
  void aWrongOptionIsExplained(String option, String value, String explanation) {
    ProgramRun run = run(option, value);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.printed()).contains(explanation);
  }

  @Test
  void anAccountThatTheTokenHasNoAccessToIsNamed() {
    ProgramRun run = run("--account", "7");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.printed())
        .contains("The token has no access to account 7, but to 1 (Paperwing Stationery)");
  }

  @Test
  void filesOfSomebodyElseAreNotTouched() throws IOException {
    Path theirs = Files.writeString(directory.resolve("contacts.csv"), "precious");

    ProgramRun run = run();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.printed()).contains("contacts.csv is there already").contains("--restart");
    assertThat(theirs).hasContent("precious");
  }

  @Test
  void anExportIsNotContinuedWithOtherOptions() {
    run("--format", "csv");

    ProgramRun run = run("--format", "jsonl");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.printed()).contains("holds another export", "as csv", "as jsonl", "--restart");
  }

  @Test
  void aDamagedCheckpointIsNotTakenForNone() throws IOException {
    Files.writeString(directory.resolve(CheckpointFile.NAME), "{\"what\":");

    ProgramRun run = run();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.printed()).contains("is no checkpoint of this program");
  }

  private ProgramRun run(String... options) {
    List<String> arguments = new ArrayList<>(List.of("--dir", directory.toString()));
    arguments.addAll(List.of(options));
    return ProgramRun.of(FAKE.client(), arguments.toArray(String[]::new));
  }
}
