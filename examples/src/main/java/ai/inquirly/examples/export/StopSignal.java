package ai.inquirly.examples.export;

import java.util.ArrayList;
import java.util.List;

/** Says that the export is to end after the pages that are being read. */
final class StopSignal {
  private final List<Runnable> listeners = new ArrayList<>();
  private boolean requested;

  synchronized boolean isRequested() {
    return requested;
  }

  synchronized void request() {
    if (!requested) {
      requested = true;
      listeners.forEach(Runnable::run);
    }
  }

  /** Does something at the stop, or at once if that was before. */
  synchronized void then(Runnable listener) {
    listeners.add(listener);
    if (requested) {
      listener.run();
    }
  }
}
