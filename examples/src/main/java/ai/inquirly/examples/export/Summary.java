package ai.inquirly.examples.export;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What an export did, for the people who asked for it. */
final class Summary {
  /** So that a difference between the clocks of this machine and the server loses nothing. */
  private static final Duration OVERLAP = Duration.ofMinutes(5);

  private final ExportSettings settings;
  private final Checkpoint state;
  private final PrintStream out;

  Summary(ExportSettings settings, Checkpoint state, PrintStream out) {
    this.settings = settings;
    this.state = state;
    this.out = out;
  }

  void print() {
    out.println();
    out.println((state.finished() ? "Exported " : "Exported so far: ") + state.what());
    out.println("to " + settings.directory().toAbsolutePath().normalize());
    out.println();
    table();
    out.println();
    out.println(traffic());
    failures().forEach(out::println);
    out.println();
    out.println(whatNext());
  }

  private void table() {
    out.printf("  %-14s %12s %9s   %s%n", "", "rows", "pages", "files");
    for (Part part : settings.parts()) {
      out.printf(
          "  %-14s %12s %9s   %s%n",
          part.word(),
          Words.count(state.totals().rows(part)),
          Words.count(state.totals().pages(part)),
          files(part));
    }
  }

  private String files(Part part) {
    List<String> files = new ArrayList<>();
    for (Format format : settings.formats()) {
      String name = format.fileName(part);
      files.add(name + " (" + Words.size(state.lengths().getOrDefault(name, 0L)) + ")");
    }
    return String.join(", ", files);
  }

  private String traffic() {
    Totals totals = state.totals();
    String calls = Words.count(totals.calls, "call", "calls");
    String runs = totals.runs == 1 ? "" : " and " + Words.count(totals.runs) + " runs";
    String repeated =
        totals.repeated == 0 ? "none repeated" : Words.count(totals.repeated) + " repeated";
    String held =
        totals.held == 0
            ? "none held back for the rate limit"
            : "%s held back for the rate limit (%s at most)"
                .formatted(
                    Words.count(totals.held),
                    Words.duration(Duration.ofMillis(totals.longestHoldMillis)));
    String refused =
        totals.refused == 0 ? "" : ", " + Words.count(totals.refused) + " refused by the server";
    return "%s in %s%s: %s, %s%s."
        .formatted(calls, Words.duration(totals.duration()), runs, repeated, held, refused);
  }

  private List<String> failures() {
    List<String> lines = new ArrayList<>();
    if (state.totals().vanished > 0) {
      lines.add(
          Words.count(state.totals().vanished, "conversation was", "conversations were")
              + " deleted before all their messages were read.");
    }
    if (!state.places().failed.isEmpty()) {
      lines.add(
          "The server failed on the messages of these conversations: "
              + state.places().failed.keySet()
              + ". All others were read.");
    }
    return lines;
  }

  private String whatNext() {
    if (state.finished()) {
      Instant since = Instant.parse(state.begun()).minus(OVERLAP);
      return "The next time, only what is new: --since " + since + " with another --dir.";
    }
    return "Nothing is lost: run the same command again to go on from here.";
  }
}
