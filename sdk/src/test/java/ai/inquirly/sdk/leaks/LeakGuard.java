package ai.inquirly.sdk.leaks;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Searches all that the tests of this module log, at its most talkative, and print for the tokens
 * that they use; fails the run if one is found.
 */
public final class LeakGuard implements BeforeAllCallback {
  private static final List<String> TOKENS =
      List.of("user-token", "platform-app-token", "replayed-token", "fuzz-token");
  // kept: the log manager holds loggers weakly
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("ai.inquirly.sdk"), Logger.getLogger("okhttp3"));
  private static final List<String> LEAKS = new CopyOnWriteArrayList<>();
  private static final AtomicLong EXAMINED = new AtomicLong();

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(LeakGuard.class))
        .computeIfAbsent("guard", key -> new Guard(), Guard.class);
  }

  static long examined() {
    return EXAMINED.get();
  }

  static void examine(String text) {
    EXAMINED.incrementAndGet();
    if (TOKENS.stream().anyMatch(text::contains)) {
      LEAKS.add(text);
    }
  }

  private static final class Guard extends Handler implements AutoCloseable {
    Guard() {
      setLevel(Level.ALL);
      for (Logger logger : LOGGERS) {
        logger.setLevel(Level.ALL);
        logger.setUseParentHandlers(false);
        logger.addHandler(this);
      }
      System.setOut(new PrintStream(new Lines(System.out), true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(new Lines(System.err), true, StandardCharsets.UTF_8));
    }

    @Override
    public void publish(LogRecord logged) {
      examine(logged.getMessage() + logged.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      if (!LEAKS.isEmpty()) {
        throw new AssertionError("a token leaked: " + LEAKS);
      }
    }
  }

  /** Passes on what is printed, and examines it line by line. */
  private static final class Lines extends OutputStream {
    private final PrintStream next;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Lines(PrintStream next) {
      this.next = next;
    }

    @Override
    public synchronized void write(int b) {
      next.write(b);
      line.write(b);
      if (b == '\n') {
        examine(line.toString(StandardCharsets.UTF_8));
        line.reset();
      }
    }
  }
}
