package ai.inquirly.sdk.core.error;

/** 406: the server cannot answer in the form that was asked for. */
public class NotAcceptableException extends ApiException {
  private static final long serialVersionUID = 1L;

  public NotAcceptableException(CallDetails call, ErrorAnswer answer, String message) {
    super(call, answer, message);
  }
}
