package ai.inquirly.sdk.webhooks;

import java.time.Clock;
import java.time.Instant;

/** Signatures of this process, each until it is out of time or the oldest of too many. */
final class SeenSignatures implements ReplayGuard {
  private final RecentKeys seen;
  private final Clock clock;

  SeenSignatures(int capacity, Clock clock) {
    this.seen = new RecentKeys(capacity);
    this.clock = clock;
  }

  @Override
  public boolean isNew(String signature, Instant until) {
    return seen.add(signature, until, clock.instant());
  }

  @Override
  public void forget(String signature) {
    seen.remove(signature);
  }
}
