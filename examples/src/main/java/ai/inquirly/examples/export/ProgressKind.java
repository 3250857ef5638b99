package ai.inquirly.examples.export;

import java.io.PrintStream;

/** How progress is shown. */
enum ProgressKind {
  AUTO,
  BAR,
  LINES,
  NONE;

  Progress start(PrintStream out, Part measure, long total) {
    return switch (this) {
      case AUTO ->
          Terminal.isThere()
              ? new ProgressOnTerminal(measure, total)
              : new ProgressLines(out, measure, total);
      case BAR -> new ProgressOnTerminal(measure, total);
      case LINES -> new ProgressLines(out, measure, total);
      case NONE -> Progress.NONE;
    };
  }
}
