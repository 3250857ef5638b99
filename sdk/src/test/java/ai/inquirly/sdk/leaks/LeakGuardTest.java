package ai.inquirly.sdk.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class LeakGuardTest {
  @Test
  void seesWhatIsLoggedAndPrinted() {
    long before = LeakGuard.examined();
    Logger.getLogger("ai.inquirly.sdk").log(Level.FINEST, "a line of the log");
    System.out.println("a line that is printed");

    assertThat(LeakGuard.examined()).isGreaterThanOrEqualTo(before + 2);
  }
}
