package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.CallInfo;
import ai.inquirly.sdk.core.CallListener;
import ai.inquirly.sdk.core.error.Attempt;
import ai.inquirly.sdk.core.error.InquirlyException;
import jakarta.annotation.Nullable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
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
 * Searches the whole log of all tests, at its most talkative, and all exceptions of the calls made
 * by {@link TestCalls} for the test token; fails the run if it is found.
 */
public final class LeakGuard implements BeforeAllCallback {
  private static final AtomicLong EXAMINED = new AtomicLong();
  private static final List<String> LEAKS = new CopyOnWriteArrayList<>();
  // kept: the log manager holds loggers weakly
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("ai.inquirly.sdk"), Logger.getLogger("okhttp3"));

  static final CallListener EXCEPTIONS =
      new CallListener() {
        @Override
        public void attemptEnded(CallInfo call, Attempt attempt) {
          examine(attempt.toString());
        }

        @Override
        public void callEnded(
            CallInfo call, Duration duration, @Nullable InquirlyException failure) {
          if (failure != null) {
            StringWriter text = new StringWriter();
            failure.printStackTrace(new PrintWriter(text));
            examine(text.toString());
          }
        }
      };

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

  private static void examine(String text) {
    EXAMINED.incrementAndGet();
    if (text.contains(TestCalls.TOKEN)) {
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
        throw new AssertionError("the token leaked: " + LEAKS);
      }
    }
  }
}
