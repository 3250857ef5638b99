package ai.inquirly.sdk.core.error;

/**
 * 5xx: the server failed, or a proxy found none. This API also answers many mistakes of the caller
 * with 500, so the same request may fail for ever.
 */
public class ServerException extends ApiException {
  private static final long serialVersionUID = 1L;

  public ServerException(CallDetails call, ErrorAnswer answer, String message) {
    super(call, answer, message);
  }
}
