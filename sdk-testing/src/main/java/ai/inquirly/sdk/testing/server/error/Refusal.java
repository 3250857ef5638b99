package ai.inquirly.sdk.testing.server.error;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.routing.Plane;

/** Ends a request with an answer of its own, the same in every plane. */
public final class Refusal extends Fault {
  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  /** With this answer. */
  public Refusal(Answer answer) {
    super("refused with " + answer.status());
    this.answer = answer;
  }

  /** With 422 and {@code {error: text}}. */
  public static Refusal unprocessable(String text) {
    return new Refusal(Answer.error(422, text));
  }

  @Override
  public Answer answer(Plane plane) {
    return answer;
  }
}
