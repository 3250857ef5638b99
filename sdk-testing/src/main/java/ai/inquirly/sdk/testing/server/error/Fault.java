package ai.inquirly.sdk.testing.server.error;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.routing.Plane;

/** Ends a request without its regular answer; what the transaction did is undone. */
public abstract class Fault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A fault that is only control flow: it carries no stack trace. */
  protected Fault(String message) {
    super(message, null, false, false);
  }

  /**
   * Whether what was done before the fault is undone; rarely not, where the server has no
   * transaction.
   */
  public boolean undoes() {
    return true;
  }

  /** The answer that a caller of this plane gets. */
  public abstract Answer answer(Plane plane);
}
