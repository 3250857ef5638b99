package ai.inquirly.sdk.testing.walks;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.testing.FakeInquirly;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed at random rows, and started again from its last checkpoint. */
@Timeout(300)
class KilledExportTest {
  private static final int CONTACTS = 80;

  @RegisterExtension static final FakeInquirly inquirly = FakeInquirly.extension();

  @TempDir Path folder;

  private final InquirlyClient client = inquirly.client();
  private final long account = inquirly.accountId();
  private final List<Long> expected = new ArrayList<>();

  @Test
  void losesAndRepeatsNothing() throws Exception {
    for (int i = 0; i < CONTACTS; i++) {
      expected.add(add("person" + i));
    }
    Path file = folder.resolve("contacts.txt");
    Random random = new Random();

    boolean ended = false;
    for (int run = 0; !ended; run++) {
      ended = runUntil(run < 4 ? 1 + random.nextInt(CONTACTS / 4) : Integer.MAX_VALUE, file);
      if (!ended) {
        // while nobody reads: a new contact, and one that was exported goes
        expected.add(add("late" + run));
        client.contacts().delete(account, ids(file).get(0) + run);
      }
    }

    assertThat(ids(file)).isEqualTo(expected);
  }

  /** Whether the program came to its end before it had exported so many rows more. */
  private boolean runUntil(int rows, Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ExportProcess.class.getName(),
                inquirly.baseUrl(),
                inquirly.adminToken(),
                Long.toString(account),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String last = "";
    try (BufferedReader out = process.inputReader()) {
      int read = 0;
      for (String line = out.readLine(); line != null && read < rows; line = out.readLine()) {
        last = line;
        read++;
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    return last.equals("end");
  }

  private static List<Long> ids(Path file) throws IOException {
    return ExportProcess.wholeLines(file).stream()
        .map(line -> Long.parseLong(line.split(" ")[0]))
        .toList();
  }

  private long add(String name) {
    return inquirly.account().contact(c -> c.name(name).email(name + "@example.com")).getId();
  }
}
