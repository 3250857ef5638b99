package ai.inquirly.sdk.core.error;

/**
 * 400: the server could not read the request. Without a body and a type it comes from the web
 * server, which found the address or a header too long or malformed.
 */
public class BadRequestException extends ApiException {
  private static final long serialVersionUID = 1L;

  public BadRequestException(CallDetails call, ErrorAnswer answer, String message) {
    super(call, answer, message);
  }
}
