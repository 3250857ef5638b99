package ai.inquirly.sdk.core.error;

/**
 * 403: not allowed. This API refuses with 401 where others use 403; a 403 mostly comes from a
 * proxy.
 */
public class PermissionDeniedException extends ApiException {
  private static final long serialVersionUID = 1L;

  public PermissionDeniedException(CallDetails call, ErrorAnswer answer, String message) {
    super(call, answer, message);
  }
}
