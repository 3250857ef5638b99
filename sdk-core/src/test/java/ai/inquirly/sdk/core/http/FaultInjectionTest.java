package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.Repeat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Runs every fault with every method over real sockets and holds the outcome against the tables of
 * {@code docs/failures.md}. With {@code -Dinquirly.writeDocs=true} it writes them instead.
 */
class FaultInjectionTest {
  private static final Path PAGE = Path.of("..", "docs", "failures.md");

  /** Faults that leave no doubt that the application did nothing. */
  private static final Set<Fault> NOTHING_DONE =
      EnumSet.of(
          Fault.REFUSED,
          Fault.BARE_408,
          Fault.TOO_MANY,
          Fault.TOO_MANY_SECONDS,
          Fault.TOO_MANY_DATE,
          Fault.TOO_MANY_PAST,
          Fault.TOO_MANY_GARBAGE);

  @Test
  void whatIsSentAgainIsWhatTheDocsSay() throws IOException {
    Map<String, ApiRequest<?>> calls = new LinkedHashMap<>();
    for (String method : List.of("GET", "HEAD", "PUT", "DELETE", "POST", "PATCH")) {
      calls.put(method, TestCalls.call(method));
    }
    calls.put(
        "POST declared repeatable",
        TestCalls.endpoint("POST", Repeat.ALWAYS).request(7L).body(Map.of("name", "Ada")));
    List<String> rows = new ArrayList<>();
    rows.add("| what happens to the first attempt | " + String.join(" | ", calls.keySet()) + " |");
    rows.add("|---" + "|---".repeat(calls.size()) + "|");
    for (Fault fault : Fault.values()) {
      StringBuilder row = new StringBuilder("| " + fault.title());
      calls.forEach(
          (name, call) -> {
            FaultRun run = FaultRun.once(fault, call);
            checkHarmless(fault, name, run);
            row.append(" | ").append(cell(run));
          });
      rows.add(row + " |");
    }
    hold("sent-again", rows);
  }

  @Test
  void whatTheExceptionsSayIsWhatTheDocsSay() throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("| what happens to every attempt | GET | POST |");
    rows.add("|---|---|---|");
    for (Fault fault : Fault.values()) {
      FaultRun get = FaultRun.always(fault, TestCalls.call("GET"));
      FaultRun post = FaultRun.always(fault, TestCalls.call("POST"));
      rows.add("| " + fault.title() + " | " + words(get) + " | " + words(post) + " |");
    }
    hold("messages", rows);
  }

  /** What no table may ever allow. */
  private static void checkHarmless(Fault fault, String name, FaultRun run) {
    boolean careful = name.equals("POST") || name.equals("PATCH");
    if (careful && !NOTHING_DONE.contains(fault)) {
      assertThat(run.arrivals()).as(fault + " " + name).isLessThanOrEqualTo(1);
      assertThat(run.failure()).as(fault + " " + name).isNotNull();
    }
    if (run.failure() != null && !run.failure().mayHaveBeenProcessed()) {
      assertThat(run.failure().attempts())
          .as(fault + " " + name)
          .noneMatch(a -> a.outcomeUnknown());
    }
  }

  private static String cell(FaultRun run) {
    if (run.failure() != null) {
      return run.failure().mayHaveBeenProcessed() ? "no, may be done" : "no";
    }
    if (run.waits().isEmpty()) {
      return "no need";
    }
    Duration wait = run.waits().get(0);
    return wait.isZero() ? "at once" : "after " + Words.duration(wait);
  }

  private static String words(FaultRun run) {
    String message = run.failure().getMessage();
    return "`"
        + run.failure().getClass().getSimpleName()
        + "` "
        + message.substring(message.indexOf(": ") + 2).replace("|", "\\|");
  }

  private static void hold(String name, List<String> rows) throws IOException {
    String page = Files.readString(PAGE);
    String start = "<!-- table: " + name + " -->\n";
    int from = page.indexOf(start) + start.length();
    int to = page.indexOf("<!-- end -->", from);
    String table = String.join("\n", rows) + "\n";
    if (Boolean.getBoolean("inquirly.writeDocs")) {
      Files.writeString(PAGE, page.substring(0, from) + table + page.substring(to));
    } else {
      assertThat(table).isEqualTo(page.substring(from, to));
    }
  }
}
