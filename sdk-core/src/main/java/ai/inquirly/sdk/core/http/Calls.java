package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.limit.Permit;
import ai.inquirly.sdk.core.limit.RateLimiter;
import jakarta.annotation.Nullable;
import okhttp3.OkHttpClient;

/** What the calls of one client have in common. */
final class Calls {
  final ClientOptions options;
  final OkHttpClient http;
  final Timing timing;
  final ServerClock serverClock;
  final InFlight inFlight;
  final CallLog log;
  final RetryRules rules;
  final CallFailures failures;
  final LostAttempts lostAttempts;
  private final @Nullable RateLimiter limiter;

  Calls(ClientOptions options, Plane plane, Shared shared, InFlight inFlight) {
    this.options = options;
    this.http = HttpClients.create(options, plane, shared.http());
    this.timing = shared.timing();
    this.serverClock = shared.serverClock();
    this.inFlight = inFlight;
    this.log = new CallLog(options.listener());
    this.rules = new RetryRules(new RetryDelays(timing));
    this.failures = new CallFailures(options);
    this.lostAttempts = new LostAttempts(http);
    this.limiter = options.rateLimiter();
  }

  /** A place in the limiter's windows; null if nothing limits. */
  @Nullable
  Permit reservePlace(PreparedCall call) {
    if (limiter == null) {
      return null;
    }
    String token = call.tokens() == null ? null : call.tokens().get();
    return limiter.reserve(
        Origins.of(call.url()), call.url().encodedPath(), token, serverClock.now());
  }
}
