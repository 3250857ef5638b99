package ai.inquirly.examples.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.examples.ScriptedServer;
import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.core.error.NotFoundException;
import ai.inquirly.sdk.core.limit.RateLimit;
import ai.inquirly.sdk.core.limit.RateLimiter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallMetricsTest {
  private static final int NEVER_ENDING = 1 << 30;

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final ScriptedServer server = new ScriptedServer();
  private final InquirlyClient client =
      InquirlyClient.builder()
          .baseUrl(server.url())
          .apiAccessToken("user-token")
          .retryPolicy(
              new RetryPolicy(
                  2, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofSeconds(65)))
          .listener(new CallMetrics(registry))
          .build();

  CallMetricsTest() throws IOException {}

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @Test
  void repeatedCallIsOneCallOfTwoAttempts() {
    server.answering(503);
    client.contacts().list(1);

    assertThat(timer("inquirly.calls", "outcome", "success")).isEqualTo(1);
    assertThat(timer("inquirly.attempts", "status", "503")).isEqualTo(1);
    assertThat(timer("inquirly.attempts", "status", "200")).isEqualTo(1);
    assertThat(timer("inquirly.retry.waits", "operation", operation())).isEqualTo(1);
  }

  @Test
  void failureIsCountedByItsException() {
    server.answering(404);
    catchThrowableOfType(NotFoundException.class, () -> client.contacts().list(1));

    assertThat(timer("inquirly.calls", "outcome", "NotFoundException")).isEqualTo(1);
  }

  @Test
  void refusalAndHoldingBackAreCounted() {
    server.answering(429);
    // a window of a minute may end between the refusal and the next call
    RateLimiter endless =
        RateLimiter.of(new RateLimit("all", Pattern.compile(""), 3000, NEVER_ENDING, false));
    InquirlyClient hurried =
        client.withOptions(
            options -> options.rateLimiter(endless).deadline(null).retryPolicy(RetryPolicy.none()));
    catchThrowableOfType(RuntimeException.class, () -> hurried.contacts().list(1));
    var waiting = hurried.sendAsync(ApiRequest.get("/api/v1/profile"));

    assertThat(registry.get("inquirly.rate.limited").counter().count()).isEqualTo(1);
    assertThat(registry.get("inquirly.limiter.waits").timer().count()).isEqualTo(1);
    waiting.cancel(true);
  }

  private String operation() {
    return registry.get("inquirly.calls").timer().getId().getTag("operation");
  }

  private long timer(String name, String tag, String value) {
    return registry.get(name).tag(tag, value).timer().count();
  }
}
