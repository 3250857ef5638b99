package ai.inquirly.examples.export;

import java.util.Locale;

/** How rows are written. */
enum Format {
  /** What the server sent, one JSON object a line; nothing is lost. */
  JSONL,
  /** Chosen columns, for spreadsheets and databases. */
  CSV;

  String fileName(Part part) {
    return part.word() + "." + name().toLowerCase(Locale.ROOT);
  }
}
