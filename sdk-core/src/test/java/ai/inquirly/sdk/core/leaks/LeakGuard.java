package ai.inquirly.sdk.core.leaks;

import java.util.List;
import java.util.Set;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Searches all that a test run logs, prints and throws for the tokens of the tests, and fails the
 * run if it finds one. Registers itself with JUnit in each module that has it on its class path.
 */
public final class LeakGuard implements LauncherSessionListener, TestExecutionListener {
  private static Transcript transcript;
  private static Thrown thrown;
  private static int sessions;

  /** A test may open another session inside of the run's. */
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (sessions++ > 0) {
      return;
    }
    transcript = new Transcript();
    thrown = new Thrown();
    Logged.note(transcript);
    session.getLauncher().registerTestExecutionListeners(this);
  }

  /** Later than the session's start, where build tools redirect the streams. */
  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    System.setOut(Printed.noted(System.out, transcript));
    System.setErr(Printed.noted(System.err, transcript));
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (--sessions > 0) {
      return;
    }
    List<String> leaks = linesWith(Secrets.all());
    thrown.close();
    transcript.close();
    if (!leaks.isEmpty()) {
      throw new AssertionError("tokens were seen: " + String.join("\n  ", leaks));
    }
  }

  /** What was logged, printed or thrown so far with any of these words in it. */
  static List<String> linesWith(Set<String> words) {
    thrown.note(transcript);
    return transcript.with(words);
  }
}
