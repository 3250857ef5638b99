package ai.inquirly.sdk.core.leaks;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Notes what the SDK and OkHttp log, at their most talkative. */
final class Logged extends Handler {
  // kept: the log manager holds loggers weakly
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("ai.inquirly.sdk"), Logger.getLogger("okhttp3"));

  private final Transcript transcript;

  private Logged(Transcript transcript) {
    this.transcript = transcript;
    setLevel(Level.ALL);
  }

  static void note(Transcript transcript) {
    for (Logger logger : LOGGERS) {
      logger.setLevel(Level.ALL);
      logger.setUseParentHandlers(false);
      logger.addHandler(new Logged(transcript));
    }
  }

  @Override
  public void publish(LogRecord logged) {
    transcript.add("logged", logged.getMessage() + " " + logged.getThrown());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
