package ai.inquirly.sdk.testing.server.error;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.routing.Plane;

/** The caller may not do this: 401 with a text, also where others answer 403. */
public final class NotAuthorized extends Fault {
  private static final long serialVersionUID = 1L;

  /** The caller's role or inboxes do not allow it. */
  public NotAuthorized() {
    this("You are not authorized to do this action");
  }

  /** With the text of the answer. */
  public NotAuthorized(String text) {
    super(text);
  }

  @Override
  public Answer answer(Plane plane) {
    return Answer.error(401, getMessage());
  }
}
