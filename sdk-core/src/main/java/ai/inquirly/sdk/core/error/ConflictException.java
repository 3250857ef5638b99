package ai.inquirly.sdk.core.error;

/** 409: the request contradicts the state of the record. Never repeated by the SDK. */
public class ConflictException extends ApiException {
  private static final long serialVersionUID = 1L;

  public ConflictException(CallDetails call, ErrorAnswer answer, String message) {
    super(call, answer, message);
  }
}
