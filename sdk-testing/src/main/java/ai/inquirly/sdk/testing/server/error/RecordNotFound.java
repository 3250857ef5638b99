package ai.inquirly.sdk.testing.server.error;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.routing.Plane;

/** A record that the request names does not exist, or not for this caller: 404. */
public final class RecordNotFound extends Fault {
  private static final long serialVersionUID = 1L;

  /** Names no record: the real answer does not either. */
  public RecordNotFound() {
    super("record not found");
  }

  @Override
  public Answer answer(Plane plane) {
    return plane == Plane.APPLICATION
        ? Answer.error(404, "Resource could not be found")
        : Answer.fallback(404);
  }
}
