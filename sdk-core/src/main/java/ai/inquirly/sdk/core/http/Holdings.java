package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.limit.Permit;
import jakarta.annotation.Nullable;

/**
 * What a call holds while it is under way: an exchange, a place of the limiter, timers. It is all
 * let go of once, at the call's end, which may come from any thread at any time; what is handed in
 * later is let go of at once.
 */
final class Holdings {
  private @Nullable Exchange exchange;
  private @Nullable Permit place;
  private boolean placeUnused;
  private @Nullable Timing.Task pause;
  private @Nullable Timing.Task alarm;
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

  /** Begins an attempt, which uses the place; false if the call is over. */
  synchronized boolean begin(Exchange next) {
    if (!released) {
      exchange = next;
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

  synchronized void holdAlarm(Timing.Task task) {
    if (released) {
      task.cancel();
    } else {
      alarm = task;
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
      cancel(alarm);
      cancel(pause);
    }
    if (running != null) {
      running.cancel();
    }
    return true;
  }

  private static void cancel(@Nullable Timing.Task task) {
    if (task != null) {
      task.cancel();
    }
  }
}
