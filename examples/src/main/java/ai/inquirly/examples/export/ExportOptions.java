package ai.inquirly.examples.export;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of the command line. */
final class ExportOptions {
  private static final int MOST_WORKERS = 64;

  @Option(
      names = "--account",
      paramLabel = "ID",
      description = "The account, where the token has access to several.")
  Long account;

  @Option(
      names = {"-d", "--dir"},
      paramLabel = "DIR",
      defaultValue = "inquirly-export",
      description = "Where the files go; default: ${DEFAULT-VALUE}.")
  Path directory;

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description = "What to export: contacts, conversations, messages; default: all.")
  Set<Part> parts = new LinkedHashSet<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description = "In which forms: jsonl, csv; default: both.")
  Set<Format> formats = new LinkedHashSet<>();

  @Option(
      names = "--since",
      paramLabel = "TIME",
      converter = SinceConverter.class,
      description =
          "Only conversations that changed since then, and their messages since then: a day"
              + " (2026-11-23, in UTC) or a time (2026-11-23T10:00:00Z). Contacts do not tell when"
              + " they were changed and come whole.")
  Instant since;

  @Option(
      names = "--columns",
      paramLabel = "PART=A,B",
      description =
          "Other columns for a CSV file, as paths into the JSON:"
              + " contacts=id,name,custom_attributes.plan. May be given for each part.")
  Map<Part, String> columns = new EnumMap<>(Part.class);

  @Option(
      names = "--raw-csv",
      description =
          "Write texts in CSV files as they are, also those that a spreadsheet would run as a"
              + " formula. Without it such a text gets an apostrophe in front.")
  boolean rawCsv;

  @Option(
      names = "--workers",
      paramLabel = "N",
      defaultValue = "4",
      description = "How many conversations are read at once; default: ${DEFAULT-VALUE}.")
  int workers;

  @Option(
      names = "--calls-per-minute",
      paramLabel = "N",
      defaultValue = "2400",
      description =
          "Own limit of calls; default: ${DEFAULT-VALUE}. The server's is 3000 for all programs"
              + " behind the same address.")
  int callsPerMinute;

  @Option(
      names = "--checkpoint-pages",
      paramLabel = "N",
      defaultValue = "25",
      description =
          "How many pages at most are read again after the program was killed; default:"
              + " ${DEFAULT-VALUE}.")
  int pagesPerCheckpoint;

  @Option(
      names = "--restart",
      description = "Export anew, and replace what an earlier export left in the directory.")
  boolean restart;

  @Option(
      names = "--progress",
      paramLabel = "HOW",
      defaultValue = "AUTO",
      description =
          "auto, bar, lines or none; auto, the default, is a bar on a terminal and lines elsewhere.")
  ProgressKind progress;

  /** Refuses figures that make no sense. */
  void check(CommandLine command) {
    checkRange(command, "--workers", workers, MOST_WORKERS);
    checkRange(command, "--calls-per-minute", callsPerMinute, Integer.MAX_VALUE);
    checkRange(command, "--checkpoint-pages", pagesPerCheckpoint, Integer.MAX_VALUE);
  }

  private static void checkRange(CommandLine command, String option, int value, int most) {
    if (value < 1 || value > most) {
      String range = most == Integer.MAX_VALUE ? "1 or more" : "from 1 to " + most;
      throw new ParameterException(command, option + " must be " + range + ", not " + value);
    }
  }

  ExportSettings settings(long accountId, String server) {
    Map<Part, List<String>> chosen = new EnumMap<>(Part.class);
    columns.forEach(
        (part, names) -> chosen.put(part, new ArrayList<>(Arrays.asList(names.split(",")))));
    return new ExportSettings(
        accountId,
        server,
        directory,
        parts.isEmpty() ? EnumSet.allOf(Part.class) : EnumSet.copyOf(parts),
        formats.isEmpty() ? EnumSet.allOf(Format.class) : EnumSet.copyOf(formats),
        since,
        chosen,
        !rawCsv,
        workers,
        pagesPerCheckpoint);
  }
}
