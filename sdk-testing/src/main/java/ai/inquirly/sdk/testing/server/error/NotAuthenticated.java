package ai.inquirly.sdk.testing.server.error;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.routing.Plane;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** No token came with a call of the application plane: the one 401 with a list of errors. */
public final class NotAuthenticated extends Fault {
  private static final long serialVersionUID = 1L;

  /** The text is constant. */
  public NotAuthenticated() {
    super("You need to sign in or sign up before continuing.");
  }

  @Override
  public Answer answer(Plane plane) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.putArray("errors").add(getMessage());
    return Answer.error(401, body);
  }
}
