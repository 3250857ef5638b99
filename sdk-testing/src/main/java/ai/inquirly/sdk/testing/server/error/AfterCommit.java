package ai.inquirly.sdk.testing.server.error;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.routing.Plane;

/** A fault after a step that stays done: the operation saves in several transactions. */
public final class AfterCommit extends Fault {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  /** With the fault of the later step, whose answer the caller gets. */
  public AfterCommit(Fault fault) {
    super(fault.getMessage());
    this.fault = fault;
  }

  @Override
  public boolean undoes() {
    return false;
  }

  @Override
  public Answer answer(Plane plane) {
    return fault.answer(plane);
  }
}
