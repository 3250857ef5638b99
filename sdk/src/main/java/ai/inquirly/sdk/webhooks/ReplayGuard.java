package ai.inquirly.sdk.webhooks;

import java.time.Clock;
import java.time.Instant;

/**
 * Remembers the signatures that were seen, so that a delivery which somebody caught cannot be used
 * again. The default keeps them in memory; several machines behind one address share theirs through
 * an implementation of their own (a key with an expiry, set if absent). Must be thread-safe and
 * answer quickly: the sender waits.
 */
public interface ReplayGuard {
  /**
   * Notes a signature.
   *
   * @param signature 64 hexadecimal digits; each attempt of the server has another
   * @param until when it may be forgotten, since the delivery is too old by then
   * @return whether it is new
   */
  boolean isNew(String signature, Instant until);

  /** The delivery was refused after all and may come again as it is. Does nothing by default. */
  default void forget(String signature) {}

  /** Does not guard. */
  static ReplayGuard none() {
    return (signature, until) -> true;
  }

  /**
   * Remembers the last signatures of this process.
   *
   * @param capacity how many at most; the oldest make room
   */
  static ReplayGuard inMemory(int capacity, Clock clock) {
    return new SeenSignatures(capacity, clock);
  }
}
