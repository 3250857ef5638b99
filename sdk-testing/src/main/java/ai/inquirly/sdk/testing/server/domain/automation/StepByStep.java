package ai.inquirly.sdk.testing.server.domain.automation;

import ai.inquirly.sdk.testing.server.state.Installation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Steps that are done one after the other, each as a job of its own, so that what one step causes
 * is told before the next begins. A step that fails is passed over, as the real server does.
 */
final class StepByStep {
  private final Installation installation;
  private final Deque<Runnable> steps = new ArrayDeque<>();

  StepByStep(Installation installation) {
    this.installation = installation;
  }

  /** Puts steps before those that are left. */
  void first(List<Runnable> more) {
    for (int i = more.size() - 1; i >= 0; i--) {
      steps.addFirst(more.get(i));
    }
  }

  /** Begins, or goes on. */
  void run() {
    if (!steps.isEmpty()) {
      installation.jobs().afterAnswer(this::next);
    }
  }

  private void next() {
    Runnable step = steps.poll();
    try {
      installation.journal().atomically(step);
    } catch (RuntimeException passedOver) {
      System.getLogger(StepByStep.class.getName())
          .log(System.Logger.Level.DEBUG, "an action failed", passedOver);
    }
    run();
  }
}
