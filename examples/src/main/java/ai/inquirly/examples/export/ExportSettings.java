package ai.inquirly.examples.export;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is exported, and how.
 *
 * @param account the account's id
 * @param server the address that the account is at
 * @param directory where the files go
 * @param parts what is exported
 * @param formats in which forms
 * @param since only conversations and messages from here on; null for all
 * @param columns of the CSV files, where others than usual are wanted
 * @param guardFormulas whether texts in CSV files are kept from being run by spreadsheets
 * @param workers how many conversations are read at once
 * @param pagesPerCheckpoint how many pages at most are read again after the program was killed
 */
record ExportSettings(
    long account,
    String server,
    Path directory,
    Set<Part> parts,
    Set<Format> formats,
    Instant since,
    Map<Part, List<String>> columns,
    boolean guardFormulas,
    int workers,
    int pagesPerCheckpoint) {

  ExportSettings {
    columns = Collections.unmodifiableMap(new TreeMap<>(columns));
  }

  boolean exports(Part part) {
    return parts.contains(part);
  }

  /** What the export's progress is measured by. */
  Part measure() {
    return exports(Part.CONVERSATIONS) || exports(Part.MESSAGES)
        ? Part.CONVERSATIONS
        : Part.CONTACTS;
  }

  List<Column> columnsOf(Part part) {
    List<String> chosen = columns.get(part);
    return chosen == null ? Columns.of(part) : Column.of(chosen);
  }

  RowFormat format(Part part, Format format) {
    return switch (format) {
      case JSONL -> new JsonLines();
      case CSV -> new CsvRows(columnsOf(part), guardFormulas);
    };
  }

  /** All that decides about the content of the files: a checkpoint of another export is refused. */
  String what() {
    String what =
        "account %s of %s, %s as %s".formatted(account, server, words(parts), words(formats));
    String from = since == null ? "" : ", since " + since;
    String guard = guardFormulas ? "" : ", formulas as they came";
    String chosen =
        columns.isEmpty()
            ? ""
            : ", columns "
                + columns.entrySet().stream()
                    .map(c -> c.getKey().word() + "=" + String.join(",", c.getValue()))
                    .collect(Collectors.joining(" "));
    return what + from + guard + chosen;
  }

  private static String words(Set<? extends Enum<?>> values) {
    return values.stream()
        .sorted()
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("+"));
  }
}
