package ai.inquirly.examples.export;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.FakeInquirly;
import ai.inquirly.sdk.testing.faults.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
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

  private static final int SURE_KILLS = 3;

  @TempDir static Path undisturbed;
  private static final FakeInquirly FAKE = BusyAccount.shared();
  private static Map<String, List<String>> whole;
  private static int answers;

  @TempDir Path directory;

  @BeforeAll
  static void exportUndisturbed() throws Exception {
    int before = FAKE.requests().size();
    assertThat(run(undisturbed).status()).isZero();
    answers = FAKE.requests().size() - before;
    whole = new ExportedFiles(undisturbed).content();
  }

  @AfterEach
  void leaveTheFakeAsItWas() {
    FAKE.faults().clear();
    RequestWatch.end();
  }

  @Test
  void aStopFinishesThePagesAndTheSameCommandGoesOn() throws Exception {
    // slow enough to hear of the stop while it has answers
    FAKE.faults().on("GET", "/messages").next(1000, Fault.delay(Duration.ofMillis(100)));
    CompletableFuture<ExportProcess> started = new CompletableFuture<>();
    RequestWatch.after(20, answers / 2, () -> started.join().stop());
    ExportProcess first = ExportProcess.start(FAKE, directory);
    started.complete(first);

    assertThat(first.printed())
        .contains("Exported so far: ")
        .contains("Nothing is lost: run the same command again");
    assertThat(first.status()).isEqualTo(TERMINATED);
    ExportedFiles files = new ExportedFiles(directory);
    assertThat(files.lengths()).as("nothing behind the checkpoint").isEqualTo(files.savedLengths());

    leaveTheFakeAsItWas();
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
      CompletableFuture<ExportProcess> started = new CompletableFuture<>();
      killAtRandom(started, random, kills < SURE_KILLS);
      ExportProcess export =
          ExportProcess.start(FAKE, directory, "--checkpoint-pages", pages(random));
      started.complete(export);
      String printed = export.printed();
      status = export.status();
      assertThat(status).as(printed).isIn(0, KILLED);
      kills += status == KILLED ? 1 : 0;
    }

    assertThat(kills).isGreaterThanOrEqualTo(SURE_KILLS);
    assertThat(new ExportedFiles(directory).content()).isEqualTo(whole);
  }

  private static ProgramRun run(Path to) {
    return ProgramRun.of(FAKE.client(), "--dir", to.toString());
  }

  private static String pages(Random random) {
    return Integer.toString(1 + random.nextInt(12));
  }

  /**
   * After some requests, and then in the middle of whatever goes on.
   *
   * @param surely whether the export gets too few answers to come to its end before
   */
  private static void killAtRandom(
      CompletableFuture<ExportProcess> export, Random random, boolean surely) {
    long turns = random.nextInt(3_000_000);
    Thread killer =
        new Thread(
            () -> {
              for (long i = 0; i < turns; i++) {
                Thread.onSpinWait();
              }
              export.join().kill();
            });
    int share = answers / SURE_KILLS;
    int further = 6;
    if (surely) {
      RequestWatch.after(8 + random.nextInt(share - further - 8), further, killer::start);
    } else {
      RequestWatch.after(8 + random.nextInt(20), killer::start);
    }
  }
}
