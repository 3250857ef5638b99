package ai.inquirly.examples.export;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.FakeInquirly;
import ai.inquirly.sdk.testing.faults.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An export that is ended by others goes on as if nothing had been. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals to end a process by")
class InterruptedExportTest {
  private static final int TERMINATED = 128 + 15;
  private static final int KILLED = 128 + 9;

  @TempDir static Path undisturbed;
  private static final FakeInquirly FAKE = BusyAccount.shared();
  private static Map<String, List<String>> whole;

  @TempDir Path directory;

  @BeforeAll
  static void exportUndisturbed() throws Exception {
    assertThat(run(undisturbed).status()).isZero();
    whole = new ExportedFiles(undisturbed).content();
  }

  @AfterEach
  void leaveTheFakeAsItWas() {
    FAKE.faults().clear();
    RequestWatch.after(0, () -> {});
  }

  @Test
  void aStopFinishesThePagesAndTheSameCommandGoesOn() throws Exception {
    // slow enough not to be at its end before it hears of the stop
    FAKE.faults().on("GET", "/messages").next(1000, Fault.delay(Duration.ofMillis(100)));
    ExportProcess first = ExportProcess.start(FAKE, directory);
    RequestWatch.after(20, first::stop);

    assertThat(first.printed())
        .contains("Exported so far: ")
        .contains("Nothing is lost: run the same command again");
    assertThat(first.status()).isEqualTo(TERMINATED);
    ExportedFiles files = new ExportedFiles(directory);
    assertThat(files.lengths()).as("nothing behind the checkpoint").isEqualTo(files.savedLengths());

    FAKE.faults().clear();
    ProgramRun second = run(directory);
    assertThat(second.printed()).contains("Going on with the export").contains("2 runs");
    assertThat(second.status()).isZero();
    assertThat(files.content()).isEqualTo(whole);
  }

  @Test
  void aStopDoesNotWaitForTheRateLimit() throws Exception {
    ExportProcess first = ExportProcess.start(FAKE, directory, "--calls-per-minute", "12");
    RequestWatch.after(12, first::stop);

    assertThat(first.printed()).contains("Nothing is lost");
    assertThat(first.status()).isEqualTo(TERMINATED);

    ProgramRun second = run(directory);
    assertThat(second.printed()).contains("Exported account 1");
    assertThat(second.status()).isZero();
    assertThat(new ExportedFiles(directory).content()).isEqualTo(whole);
  }

  @Test
  void killedAtRandomPointsItLosesAndRepeatsNothing() throws Exception {
    Random random = new Random(20261123);
    int kills = 0;
    int status = KILLED;
    while (status != 0) {
      ExportProcess export =
          ExportProcess.start(FAKE, directory, "--checkpoint-pages", pages(random));
      killAtRandom(export, random);
      String printed = export.printed();
      status = export.status();
      assertThat(status).as(printed).isIn(0, KILLED);
      kills += status == KILLED ? 1 : 0;
    }

    assertThat(kills).isGreaterThanOrEqualTo(3);
    assertThat(new ExportedFiles(directory).content()).isEqualTo(whole);
  }

  private static ProgramRun run(Path to) {
    return ProgramRun.of(FAKE.client(), "--dir", to.toString());
  }

  private static String pages(Random random) {
    return Integer.toString(1 + random.nextInt(12));
  }

  /** After some requests, and then in the middle of whatever goes on. */
  private static void killAtRandom(ExportProcess export, Random random) {
    long turns = random.nextInt(3_000_000);
    Thread killer =
        new Thread(
            () -> {
              for (long i = 0; i < turns; i++) {
                Thread.onSpinWait();
              }
              export.kill();
            });
    RequestWatch.after(8 + random.nextInt(20), killer::start);
  }
}
