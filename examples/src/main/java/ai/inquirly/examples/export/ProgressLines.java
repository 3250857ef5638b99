package ai.inquirly.examples.export;

import java.io.PrintStream;
import java.util.Map;

/** A line at every tenth of the way, for logs; where the way is not known, at every hundred. */
final class ProgressLines implements Progress {
  private static final int TENTHS = 10;
  private static final int STEP = 100;

  private final PrintStream out;
  private final Part measure;
  private final long total;
  private long shown;

  /**
   * @param total how much there is of the measure; 0 if that is not known
   */
  ProgressLines(PrintStream out, Part measure, long total) {
    this.out = out;
    this.measure = measure;
    this.total = total;
  }

  @Override
  public synchronized void at(long done, Map<Part, Long> rows) {
    long step = total > 0 ? done * TENTHS / total : done / STEP;
    if (step <= shown) {
      return;
    }
    shown = step;
    String way =
        total > 0
            ? Math.min(100, done * 100 / total) + " % of " + Words.count(total)
            : Words.count(done);
    out.println(way + " " + measure.word() + " read: " + Progress.words(rows));
  }
}
