package ai.inquirly.sdk.core.error;

/** 402: the account's plan does not allow it, such as one more agent or inbox. */
public class PaymentRequiredException extends ApiException {
  private static final long serialVersionUID = 1L;

  public PaymentRequiredException(CallDetails call, ErrorAnswer answer, String message) {
    super(call, answer, message);
  }
}
