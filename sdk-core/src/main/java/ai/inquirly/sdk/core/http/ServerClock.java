package ai.inquirly.sdk.core.http;

import jakarta.annotation.Nullable;
import java.time.Duration;
import java.time.Instant;

/**
 * The server's time, on whose full minutes its rate limits begin anew. The server sends no Date
 * header, a proxy may; until one came this machine's clock has to do.
 */
final class ServerClock {
  /** Date has whole seconds only: a smaller difference says nothing. */
  private static final Duration NOISE = Duration.ofMillis(1500);

  private final Timing timing;
  private volatile Duration ahead = Duration.ZERO;

  ServerClock(Timing timing) {
    this.timing = timing;
  }

  Instant now() {
    return timing.now().plus(ahead);
  }

  /** Takes note of an answer's Date header and gives the server's time. */
  Instant at(@Nullable String date) {
    Instant local = timing.now();
    Instant server = RetryAfter.serverTime(date, local.plus(ahead));
    if (date != null) {
      Duration difference = Duration.between(local, server);
      ahead = difference.abs().compareTo(NOISE) < 0 ? Duration.ZERO : difference;
    }
    return server;
  }
}
