package ai.inquirly.sdk.core.error;

import java.util.List;

/** 422: the server understood the request and refused its content. */
public class ValidationException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final boolean rateLimit;

  /**
   * A refused request.
   *
   * @param rateLimit see {@link #isRateLimit}
   */
  public ValidationException(
      CallDetails call, ErrorAnswer answer, String message, boolean rateLimit) {
    super(call, answer, message);
    this.rateLimit = rateLimit;
  }

  /**
   * Names of the fields that the server objects to, as the API spells them ({@code phone_number});
   * empty if it did not say, {@code [base]} for the record as a whole. Unmodifiable.
   */
  public final List<String> attributes() {
    return answer().attributes();
  }

  /**
   * Whether this is the limit of 200 messages a minute in one conversation, which passes by itself.
   * Certain on the public plane only; the application plane answers with a text like any other, and
   * false there means: not known.
   */
  public final boolean isRateLimit() {
    return rateLimit;
  }
}
