package ai.inquirly.sdk.testing.server.state;

import java.util.ArrayDeque;
import java.util.Deque;

/** How to undo what the transaction under way has done so far; remembers nothing outside one. */
public final class Journal {
  private final Deque<Runnable> undoSteps = new ArrayDeque<>();
  private int depth;
  private boolean undoing;

  /**
   * Does work that leaves no trace in the tables if it fails. Transactions may be nested; ids that
   * were given away stay given away, as in the real database.
   */
  public void atomically(Runnable work) {
    int mark = undoSteps.size();
    depth++;
    boolean done = false;
    try {
      work.run();
      done = true;
    } finally {
      if (!done) {
        undoDownTo(mark);
      }
      depth--;
      if (depth == 0) {
        undoSteps.clear();
      }
    }
  }

  /**
   * What was done so far stays, even if the rest fails: for what the real server commits before the
   * transaction of the operation begins. Not within a nested transaction.
   */
  public void keepSoFar() {
    if (depth != 1) {
      throw new IllegalStateException("not in an outermost transaction");
    }
    undoSteps.clear();
  }

  /** Adds a step that undoes something just done; the last step is undone first. */
  public void undo(Runnable step) {
    if (depth > 0 && !undoing) {
      undoSteps.push(step);
    }
  }

  private void undoDownTo(int mark) {
    undoing = true;
    try {
      while (undoSteps.size() > mark) {
        undoSteps.pop().run();
      }
    } finally {
      undoing = false;
    }
  }
}
