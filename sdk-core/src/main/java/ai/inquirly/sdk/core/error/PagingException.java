package ai.inquirly.sdk.core.error;

/**
 * A list cannot be read on: its pages repeat, or do not say where the next one begins. What was
 * delivered before is right, but not all.
 */
public final class PagingException extends InquirlyException {
  private static final long serialVersionUID = 1L;

  public PagingException(String message) {
    super(message);
  }
}
