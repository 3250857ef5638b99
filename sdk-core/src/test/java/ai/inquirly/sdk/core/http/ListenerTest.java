package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.CallInfo;
import ai.inquirly.sdk.core.CallListener;
import ai.inquirly.sdk.core.Result;
import ai.inquirly.sdk.core.error.Attempt;
import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.core.error.NotFoundException;
import ai.inquirly.sdk.core.json.DriftListener;
import ai.inquirly.sdk.core.limit.RateLimiter;
import jakarta.annotation.Nullable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListenerTest {
  private final RawServer server = new RawServer();
  private final ManualTiming timing = new ManualTiming();
  private final List<String> events = new ArrayList<>();

  private final Thread testing = Thread.currentThread();
  private final CallListener listener =
      new CallListener() {
        @Override
        public void callStarted(CallInfo call) {
          boolean caller = Thread.currentThread() == testing;
          events.add("started by " + (caller ? "the caller" : "another thread"));
        }

        @Override
        public void attemptStarted(CallInfo call, int attempt) {
          events.add(call.operation() + " attempt " + attempt);
        }

        @Override
        public void attemptEnded(CallInfo call, Attempt attempt) {
          events.add("ended " + attempt.status() + " " + attempt.failure());
        }

        @Override
        public void retryScheduled(CallInfo call, int next, Duration wait, String reason) {
          events.add("retry " + next + " in " + wait + ": " + reason);
        }

        @Override
        public void rateLimited(CallInfo call, int attempt) {
          events.add("rate limited at attempt " + attempt);
        }

        @Override
        public void rateLimitWait(CallInfo call, Duration wait) {
          events.add("held back " + wait);
        }

        @Override
        public void drift(
            CallInfo call, DriftListener.Kind kind, String model, String property, String found) {
          events.add("drift " + kind);
        }

        @Override
        public void callEnded(
            CallInfo call, Duration duration, @Nullable InquirlyException failure) {
          events.add("over " + duration + " " + (failure == null ? "well" : failure.getClass()));
        }
      };

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void wholeLifeOfACallIsTold() {
    server.next(Reply.tooMany("Retry-After: 5\r\n")).next(Reply.json(503, "{}"));
    try (ApiClient client =
        TestCalls.client(server, timing, options -> options.listener(listener))) {
      client.send(TestCalls.call("GET"));
    }

    assertThat(events)
        .containsExactly(
            "started by the caller",
            "ThingsApi.get attempt 1",
            "rate limited at attempt 1",
            "ended 429 status 429",
            "retry 2 in PT5S: status 429",
            "ThingsApi.get attempt 2",
            "ended 503 status 503",
            "retry 3 in PT0.5S: status 503",
            "ThingsApi.get attempt 3",
            "ended 200 null",
            "over PT5.5S well");
  }

  @Test
  void limiterHoldsCallsBackUntilTheNextWindow() {
    RateLimiter limiter = RateLimiter.standard().withLimit("general", 1);
    try (ApiClient client =
        TestCalls.client(
            server, timing, options -> options.listener(listener).rateLimiter(limiter))) {
      client.send(TestCalls.call("GET"));
      client.withOptions(options -> options.locale("de")).send(TestCalls.call("GET"));
    }

    assertThat(events).contains("held back PT40S");
    assertThat(timing.pauses()).containsExactly(Duration.ofSeconds(40));
  }

  @Test
  void refusalClosesTheWindowForAllCallsThatShareIt() {
    RateLimiter limiter = RateLimiter.standard();
    server.next(Reply.tooMany("Retry-After: 300\r\n"));
    try (ApiClient client =
        TestCalls.client(server, timing, options -> options.rateLimiter(limiter))) {
      catchThrowableOfType(InquirlyException.class, () -> client.send(TestCalls.call("GET")));
      client.send(TestCalls.call("GET"));
    }

    assertThat(timing.pauses()).containsExactly(Duration.ofSeconds(40));
  }

  @Test
  void driftOfTheApiIsTold() {
    server.next(Reply.json(200, "{\"payload\": [\"a\", {}]}"));
    try (ApiClient client =
        TestCalls.client(server, timing, options -> options.listener(listener))) {
      client.send(TestCalls.call("GET").as(Result.texts("payload")));
    }

    assertThat(events).contains("drift UNEXPECTED_KIND");
  }

  @Test
  void failingListenerDoesNoHarm() {
    CallListener broken =
        new CallListener() {
          @Override
          public void attemptStarted(CallInfo call, int attempt) {
            throw new IllegalStateException("bug");
          }

          @Override
          public void callEnded(
              CallInfo call, Duration duration, @Nullable InquirlyException failure) {
            throw new AssertionError("bug");
          }
        };
    try (ApiClient client = TestCalls.client(server, timing, options -> options.listener(broken))) {
      assertThat(client.send(TestCalls.call("GET")).status()).isEqualTo(200);
    }
  }

  @Test
  void failureIsToldWithItsException() {
    server.next(Reply.json(404, "{}"));
    try (ApiClient client =
        TestCalls.client(server, timing, options -> options.listener(listener))) {
      catchThrowableOfType(NotFoundException.class, () -> client.send(TestCalls.call("GET")));
    }

    assertThat(events).endsWith("over PT0S " + NotFoundException.class);
  }
}
