package ai.inquirly.examples.export;

import ai.inquirly.sdk.core.json.Model;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The export as it is on the disk: rows are added to the files and places are moved in one step
 * that no other thread sees half done, and every so many steps all of it is made to last, first the
 * rows, then the checkpoint that speaks of them. Rows that came after the last checkpoint are cut
 * off by the next run, which reads them again.
 */
final class Journal implements Closeable {
  private final ExportSettings settings;
  private final Traffic traffic;
  private final CheckpointFile file;
  private final String begun;
  private final boolean worked;
  private final Places places;
  private final Totals totals;
  private final Outputs outputs;
  private boolean finished;
  private boolean broken;
  private int unsaved;

  private Journal(ExportSettings settings, Traffic traffic, CheckpointFile file, Checkpoint start)
      throws IOException {
    this.settings = settings;
    this.traffic = traffic;
    this.file = file;
    begun = start.begun();
    finished = start.finished();
    worked = !finished;
    places = start.places();
    totals = start.totals();
    outputs = Outputs.open(settings, start.lengths());
  }

  /**
   * Goes on with the export in the directory of the settings, or begins one there.
   *
   * @param restart whether an export that is there already is to be replaced
   * @throws IOException if the directory holds something else
   */
  static Journal open(ExportSettings settings, Traffic traffic, boolean restart)
      throws IOException {
    CheckpointFile file = new CheckpointFile(settings.directory());
    Checkpoint last = restart ? null : file.load();
    if (last == null) {
      ExportDirectory.prepare(settings, restart);
      last = Checkpoint.start(settings, Instant.now().truncatedTo(ChronoUnit.SECONDS));
      // before any file: what is there without a checkpoint is somebody else's
      file.save(last);
    } else if (!last.what().equals(settings.what())) {
      throw new IOException(
          """
          %s holds another export:
            %s,
          and not
            %s.
          Go on with it by the same options, choose another --dir, or --restart to replace it"""
              .formatted(settings.directory(), last.what(), settings.what()));
    }
    Journal journal = new Journal(settings, traffic, file, last);
    journal.begin();
    return journal;
  }

  private void begin() throws IOException {
    if (worked) {
      places.reopenFailed();
      totals.runs++;
      save();
    }
  }

  /** Whether an earlier run read everything. */
  boolean wasFinished() {
    return !worked;
  }

  boolean wasBegunBefore() {
    return totals.runs > 1;
  }

  /** Adds a page of rows, and moves a place to behind it. */
  void page(Part part, List<? extends Model> rows, Consumer<Places> move) {
    Outputs.Page page = settings.exports(part) ? outputs.encode(part, rows) : null;
    step(
        () -> {
          if (page != null) {
            outputs.append(page);
          }
          totals.page(part, rows.size());
          move.accept(places);
        });
  }

  /** Moves a place without rows. */
  void move(Consumer<Places> move) {
    step(() -> move.accept(places));
  }

  private interface Step {
    void take() throws IOException;
  }

  /**
   * After a step that failed in its middle nothing is saved any more: the last checkpoint holds.
   */
  private synchronized void step(Step step) {
    if (broken) {
      return;
    }
    broken = true;
    try {
      step.take();
      broken = false;
      if (++unsaved >= settings.pagesPerCheckpoint()) {
        save();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized <T> T read(Function<Places, T> question) {
    return question.apply(places);
  }

  synchronized void vanished(long conversation) {
    totals.vanished++;
    places.open.remove(conversation);
  }

  /** Tells how far the export is. */
  synchronized void report(Progress progress) {
    Map<Part, Long> rows = new EnumMap<>(Part.class);
    rows.putAll(totals.rows);
    long ofMeasure = rows.getOrDefault(settings.measure(), 0L);
    boolean waitsForMessages = settings.measure() == Part.CONVERSATIONS;
    int unread = waitsForMessages ? places.open.size() + places.failed.size() : 0;
    progress.at(ofMeasure - unread, rows);
  }

  /** Makes all that was added last. */
  synchronized void save() throws IOException {
    if (!broken) {
      outputs.sync();
      file.save(state());
      unsaved = 0;
    }
  }

  /** Says that everything was read, and saves that. */
  synchronized void finish() throws IOException {
    finished = true;
    save();
  }

  /** The export as it would be saved now. */
  synchronized Checkpoint state() {
    Totals all = worked ? traffic.addedTo(totals) : totals;
    return new Checkpoint(settings.what(), begun, finished, places, all, outputs.lengths());
  }

  @Override
  public synchronized void close() throws IOException {
    outputs.close();
  }
}
