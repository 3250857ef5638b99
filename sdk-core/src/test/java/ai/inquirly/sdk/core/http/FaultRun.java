package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.error.CallException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * One call that meets a fault, over real sockets.
 *
 * @param arrivals how often the request reached the server
 * @param waits before repeats
 * @param response null if the call failed
 * @param failure null if it did not
 */
record FaultRun(
    int arrivals, List<Duration> waits, ApiResponse<?> response, CallException failure) {
  private static final Duration SILENCE = Duration.ofMillis(250);

  /** The fault happens to the first attempt only. */
  static FaultRun once(Fault fault, ApiRequest<?> request) {
    return run(fault, request, 1);
  }

  /** The fault happens to all attempts. */
  static FaultRun always(Fault fault, ApiRequest<?> request) {
    return run(fault, request, 100);
  }

  private static FaultRun run(Fault fault, ApiRequest<?> request, int times) {
    ManualTiming timing = new ManualTiming();
    return switch (fault) {
      case REFUSED -> refused(request, times, timing);
      case RESET_BEFORE_READING -> {
        try (RawServer server = new RawServer().resetUnread(times)) {
          yield send(server, request, timing, options -> options);
        }
      }
      case POOLED_CONNECTION_CLOSED -> pooled(request, times, timing);
      default -> {
        try (RawServer server = new RawServer(fault.reply())) {
          if (times > 1) {
            server.otherwise(fault.reply());
          }
          yield send(server, request, timing, patience(fault, times));
        }
      }
    };
  }

  private static FaultRun refused(ApiRequest<?> request, int times, ManualTiming timing) {
    AtomicReference<RawServer> late = new AtomicReference<>();
    try (RefusingPort refusing = new RefusingPort();
        ApiClient client = TestCalls.client(refusing.url(), timing, options -> options)) {
      if (times == 1) {
        timing.onPause(wait -> late.set(refusing.listen()));
      }
      FaultRun run = send(client, request, timing, 0);
      RawServer server = late.get();
      return server == null
          ? run
          : new FaultRun(server.arrivals().size(), run.waits(), run.response(), run.failure());
    } finally {
      if (late.get() != null) {
        late.get().close();
      }
    }
  }

  private static FaultRun pooled(ApiRequest<?> request, int times, ManualTiming timing) {
    try (RawServer server = new RawServer(Reply.thenCloseQuietly(Reply.ok()));
        ApiClient client = TestCalls.client(server, timing, options -> options)) {
      if (times > 1) {
        server.otherwise(Reply.reset());
      }
      client.send(TestCalls.call("GET"));
      FaultRun run = send(client, request, timing, 0);
      return new FaultRun(server.arrivals().size() - 1, run.waits(), run.response(), run.failure());
    }
  }

  private static FaultRun send(
      RawServer server,
      ApiRequest<?> request,
      ManualTiming timing,
      UnaryOperator<ClientOptions.Builder> change) {
    try (ApiClient client = TestCalls.client(server, timing, change)) {
      FaultRun run = send(client, request, timing, 0);
      return new FaultRun(server.arrivals().size(), run.waits(), run.response(), run.failure());
    }
  }

  private static FaultRun send(
      ApiClient client, ApiRequest<?> request, ManualTiming timing, int arrivals) {
    try {
      return new FaultRun(arrivals, timing.pauses(), client.send(request), null);
    } catch (CallException e) {
      return new FaultRun(arrivals, timing.pauses(), null, e);
    }
  }

  /**
   * Waits a short time only for what never comes; a server that has something to say may be slow to
   * do so, on a busy machine.
   */
  private static UnaryOperator<ClientOptions.Builder> patience(Fault fault, int times) {
    boolean silentAtOnce = fault == Fault.SILENCE || fault == Fault.SILENCE_IN_THE_HEADERS;
    if (!silentAtOnce && fault != Fault.SILENCE_IN_THE_ANSWER) {
      return options -> options;
    }
    AtomicInteger attempts = new AtomicInteger();
    Interceptor beforeTheHeaders =
        chain -> {
          boolean brief = attempts.incrementAndGet() <= times && silentAtOnce;
          Interceptor.Chain wait = brief ? chain : chain.withReadTimeout(20, TimeUnit.SECONDS);
          return wait.proceed(chain.request());
        };
    Interceptor afterTheHeaders =
        chain -> {
          Response answer = chain.proceed(chain.request());
          if (attempts.get() <= times) {
            answer.body().source().timeout().timeout(SILENCE.toNanos(), TimeUnit.NANOSECONDS);
          }
          return answer;
        };
    return options ->
        options
            .readTimeout(SILENCE)
            .interceptor(beforeTheHeaders)
            .configureHttpClient(http -> http.addNetworkInterceptor(afterTheHeaders));
  }
}
