package ai.inquirly.sdk.testing.server.error;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.routing.Plane;

/** The real server fails here although the mistake is the caller's: 500 in every plane. */
public final class InternalFailure extends Fault {
  private static final long serialVersionUID = 1L;

  private final boolean undoes;

  /** Says why, for whoever debugs the fake; the answer does not. */
  public InternalFailure(String reason) {
    this(reason, true);
  }

  private InternalFailure(String reason, boolean undoes) {
    super(reason);
    this.undoes = undoes;
  }

  /** A failure after the real server has already committed what it did so far. */
  public static InternalFailure afterCommit(String reason) {
    return new InternalFailure(reason, false);
  }

  @Override
  public boolean undoes() {
    return undoes;
  }

  @Override
  public Answer answer(Plane plane) {
    return Answer.fallback(500);
  }
}
