package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.limit.RateLimiter;
import jakarta.annotation.Nullable;
import okhttp3.OkHttpClient;

/** What the calls of one client have in common. */
final class Calls {
  final ClientOptions options;
  final OkHttpClient http;
  final Timing timing;
  final InFlight inFlight;
  final CallLog log;
  final RetryRules rules;
  final CallFailures failures;
  final LostAttempts lostAttempts;
  final @Nullable RateLimiter limiter;

  Calls(ClientOptions options, Plane plane, Shared shared, InFlight inFlight) {
    this.options = options;
    this.http = HttpClients.create(options, plane, shared.dispatcher(), shared.pool());
    this.timing = shared.timing();
    this.inFlight = inFlight;
    this.log = new CallLog(options.listener());
    this.rules = new RetryRules(new RetryDelays(timing));
    this.failures = new CallFailures(options);
    this.lostAttempts = new LostAttempts(options);
    this.limiter = options.rateLimiter();
  }
}
