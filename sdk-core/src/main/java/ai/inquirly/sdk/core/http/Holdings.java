package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.limit.Permit;
import jakarta.annotation.Nullable;
import java.time.Instant;

/**
 * What a call holds while it is under way: an exchange, a place of the limiter, a wait. It is all
 * let go of once, at the call's end, which may come from any thread at any time; what is handed in
 * later is let go of at once.
 */
final class Holdings {
  private @Nullable Exchange exchange;
  private @Nullable Permit place;
  private boolean placeUnused;
  private @Nullable Timing.Task pause;
  private boolean released;

  synchronized boolean isReleased() {
    return released;
  }

  /** The attempt that is under way, or was the last one. */
  synchronized @Nullable Exchange exchange() {
    return exchange;
  }

  /** The limiter's place for that attempt. */
  synchronized @Nullable Permit place() {
    return place;
  }

  /** Takes the next attempt; false if the call is over. */
  synchronized boolean hold(Exchange next) {
    if (!released) {
      exchange = next;
    }
    return !released;
  }

  /** The attempt begins, by the server's clock, and uses the place; false if the call is over. */
  synchronized boolean begin(Instant now) {
    if (!released && place != null) {
      place.use(now);
      placeUnused = false;
    }
    return !released;
  }

  synchronized void holdPlace(Permit next) {
    if (released) {
      next.giveBack();
    } else {
      place = next;
      placeUnused = true;
    }
  }

  synchronized void holdPause(Timing.Task task) {
    if (released) {
      task.cancel();
    } else {
      pause = task;
    }
  }

  /** Lets go of everything; false if that happened before. */
  boolean release() {
    Exchange running;
    synchronized (this) {
      if (released) {
        return false;
      }
      released = true;
      running = exchange;
      if (placeUnused && place != null) {
        place.giveBack();
      }
      if (pause != null) {
        pause.cancel();
      }
    }
    if (running != null) {
      running.cancel();
    }
    return true;
  }
}
