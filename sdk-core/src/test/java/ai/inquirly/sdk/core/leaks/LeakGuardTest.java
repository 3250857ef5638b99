package ai.inquirly.sdk.core.leaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherFactory;

class LeakGuardTest {
  @Test
  void everythingThatIsLoggedPrintedOrThrownIsSearched() {
    String word = UUID.randomUUID().toString();
    Logger.getLogger("ai.inquirly.sdk").log(Level.FINEST, "one " + word);
    System.out.println("two " + word);
    System.err.println("three " + word);
    try {
      throw new IllegalStateException("four " + word);
    } catch (IllegalStateException caught) {
      // as tests do that expect it
    }

    assertThat(LeakGuard.linesWith(Set.of(word)))
        .containsExactlyInAnyOrder(
            "logged: one " + word + " null",
            "printed: two " + word,
            "printed: three " + word,
            "thrown: java.lang.IllegalStateException four " + word);
  }

  @Test
  void runThatShowsATokenFails() throws Exception {
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Run.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(run.waitFor()).isNotZero();
    assertThat(said.contains("tokens were seen: thrown: java.lang.IllegalArgumentException"))
        .as("what the guard said")
        .isTrue();
  }

  /** A run of its own. */
  static final class Run {
    public static void main(String[] args) {
      try (LauncherSession session = LauncherFactory.openSession()) {
        session.getLauncher().execute(request().selectors(selectClass(Careless.class)).build());
      }
    }
  }

  /** Passes, but for the guard. */
  static final class Careless {
    @Test
    void makesAnExceptionWithATokenInIt() {
      assertThat(new IllegalArgumentException("not " + Secrets.TOKEN)).isNotNull();
    }
  }
}
