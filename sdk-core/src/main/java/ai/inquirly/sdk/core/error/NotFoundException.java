package ai.inquirly.sdk.core.error;

/**
 * 404: no such record, or none that this token sees; also a wrong path or method, which this API
 * does not tell apart.
 */
public class NotFoundException extends ApiException {
  private static final long serialVersionUID = 1L;

  public NotFoundException(CallDetails call, ErrorAnswer answer, String message) {
    super(call, answer, message);
  }
}
