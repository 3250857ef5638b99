package ai.inquirly.examples.export;

import java.time.Instant;
import java.util.Map;

/**
 * All that a later run needs to go on.
 *
 * @param what the account and the options that decide about the content of the files, for people
 * @param begun when the export began
 * @param finished whether everything was read
 * @param lengths the bytes of each file that belong to this checkpoint
 */
record Checkpoint(
    String what,
    String begun,
    boolean finished,
    Places places,
    Totals totals,
    Map<String, Long> lengths) {

  static Checkpoint start(ExportSettings settings, Instant now) {
    return new Checkpoint(
        settings.what(), now.toString(), false, new Places(), new Totals(), Map.of());
  }
}
