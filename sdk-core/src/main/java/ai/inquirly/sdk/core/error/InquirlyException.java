package ai.inquirly.sdk.core.error;

import jakarta.annotation.Nullable;

/** Base of everything that this SDK throws. */
public abstract class InquirlyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  protected InquirlyException(String message) {
    this(message, null);
  }

  protected InquirlyException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * Whether the server may have carried out the call in spite of this exception. False means that
   * it certainly did not, so the call can be made again without doing anything twice.
   */
  public boolean mayHaveBeenProcessed() {
    return false;
  }
}
