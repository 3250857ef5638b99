package ai.inquirly.sdk.testing.server.error;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.routing.Plane;

/** A value that must be there is absent or empty: 422, on the other planes 400. */
public final class ParameterMissing extends Fault {
  private static final long serialVersionUID = 1L;

  /** Names the missing value. */
  public ParameterMissing(String name) {
    super("param is missing or the value is empty: " + name);
  }

  @Override
  public Answer answer(Plane plane) {
    return plane == Plane.APPLICATION ? Answer.error(422, getMessage()) : Answer.fallback(400);
  }
}
