package ai.inquirly.sdk.core.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:15:20Z");
  private static final String HOST = "https://chat.test";

  @Test
  void windowsEndWithTheMinute() {
    RateLimiter limiter = RateLimiter.standard().withLimit("general", 2);
    List<Duration> delays = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      delays.add(limiter.reserve(HOST, "/api/v1/accounts/1/labels", "t", NOW).delay());
    }

    assertThat(delays)
        .containsExactly(
            Duration.ZERO,
            Duration.ZERO,
            Duration.ofSeconds(40),
            Duration.ofSeconds(40),
            Duration.ofSeconds(100));
  }

  @Test
  void contactSearchIsCountedPerAccountWhateverTheToken() {
    RateLimiter limiter = RateLimiter.standard().withLimit("contact search", 1);
    limiter.reserve(HOST, "/api/v1/accounts/1/contacts/search", "t", NOW);

    assertThat(limiter.reserve(HOST, "/api/v1/accounts/1/contacts/search", "u", NOW).delay())
        .isEqualTo(Duration.ofSeconds(40));
    assertThat(limiter.reserve(HOST, "/api/v1/accounts/2/contacts/search", "t", NOW).delay())
        .isZero();
    assertThat(limiter.reserve(HOST, "/api/v1/accounts/1/contacts/filter", "t", NOW).delay())
        .isZero();
  }

  @Test
  void reportsAreCountedPerTokenAndAccountAndPerAccount() {
    RateLimiter limiter =
        RateLimiter.standard()
            .withLimit("reports per token", 2)
            .withLimit("reports per account", 3);
    String path = "/api/v2/accounts/1/reports/summary";
    limiter.reserve(HOST, path, "t", NOW);
    limiter.reserve(HOST, path, "t", NOW);

    assertThat(limiter.reserve(HOST, path, "t", NOW).delay()).isEqualTo(Duration.ofSeconds(40));
    assertThat(limiter.reserve(HOST, path, "u", NOW).delay()).isZero();
    assertThat(limiter.reserve(HOST, path, "v", NOW).delay()).isEqualTo(Duration.ofSeconds(40));
    assertThat(limiter.reserve(HOST, "/api/v2/accounts/1/summary_reports", "t", NOW).delay())
        .isZero();
  }

  @Test
  void placesThatAreGivenBackAreFree() {
    RateLimiter limiter = RateLimiter.standard().withLimit("general", 1);
    Permit permit = limiter.reserve(HOST, "/api", null, NOW);
    permit.giveBack();

    assertThat(limiter.reserve(HOST, "/api", null, NOW).delay()).isZero();
    assertThat(limiter.reserve(HOST, "/api", null, NOW).delay()).isEqualTo(Duration.ofSeconds(40));
  }

  @Test
  void refusalOfTheServerClosesTheMostSpecialWindow() {
    RateLimiter limiter = RateLimiter.standard();
    limiter.reserve(HOST, "/api/v1/accounts/1/contacts/search", "t", NOW).refused(NOW);

    assertThat(limiter.reserve(HOST, "/api/v1/accounts/1/contacts/search", "t", NOW).delay())
        .isEqualTo(Duration.ofSeconds(40));
    assertThat(limiter.reserve(HOST, "/api/v1/accounts/1/contacts", "t", NOW).delay()).isZero();
  }

  @Test
  void otherServersHaveOtherWindows() {
    RateLimiter limiter = RateLimiter.standard().withLimit("general", 1);
    limiter.reserve(HOST, "/api", null, NOW);

    assertThat(limiter.reserve("https://other.test", "/api", null, NOW).delay()).isZero();
  }

  @Test
  void newWindowIsEmpty() {
    RateLimiter limiter = RateLimiter.standard().withLimit("general", 1);
    limiter.reserve(HOST, "/api", null, NOW);

    assertThat(limiter.reserve(HOST, "/api", null, NOW.plusSeconds(40)).delay()).isZero();
  }
}
