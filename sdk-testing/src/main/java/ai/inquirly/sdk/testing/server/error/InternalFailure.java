package ai.inquirly.sdk.testing.server.error;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.routing.Plane;

/** The real server fails here although the mistake is the caller's: 500 in every plane. */
public final class InternalFailure extends Fault {
  private static final long serialVersionUID = 1L;

  /** Says why, for whoever debugs the fake; the answer does not. */
  public InternalFailure(String reason) {
    super(reason);
  }

  @Override
  public Answer answer(Plane plane) {
    return Answer.fallback(500);
  }
}
