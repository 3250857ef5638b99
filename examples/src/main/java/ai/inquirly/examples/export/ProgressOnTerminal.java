package ai.inquirly.examples.export;

import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that moves. */
final class ProgressOnTerminal implements Progress {
  private final ProgressBar bar;

  /**
   * @param total how much there is of the measure; 0 if that is not known
   */
  ProgressOnTerminal(Part measure, long total) {
    bar =
        new ProgressBarBuilder()
            .setTaskName(measure.word())
            .setInitialMax(total > 0 ? total : -1)
            .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
            .setUpdateIntervalMillis(200)
            .build();
  }

  @Override
  public void at(long done, Map<Part, Long> rows) {
    bar.stepTo(done);
    bar.setExtraMessage(" " + Progress.words(rows));
  }

  @Override
  public void close() {
    bar.close();
  }
}
