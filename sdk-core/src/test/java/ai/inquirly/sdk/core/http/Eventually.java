package ai.inquirly.sdk.core.http;

import java.util.function.BooleanSupplier;

/** Waits for what other threads do, however long it takes them. */
final class Eventually {
  private Eventually() {}

  /** Sleeps in between: a spin would take the processor from those that are waited for. */
  static void until(BooleanSupplier condition) {
    try {
      while (!condition.getAsBoolean()) {
        Thread.sleep(1);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
