package ai.inquirly.sdk.core.error;

import jakarta.annotation.Nullable;
import java.util.List;

/** A call failed after it was accepted for sending. */
public abstract class CallException extends InquirlyException {
  private static final long serialVersionUID = 1L;

  private final CallDetails call;

  protected CallException(CallDetails call, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.call = call;
  }

  /** API class and method, such as {@code ContactsApi.get}. */
  public final String operation() {
    return call.operation();
  }

  /** The HTTP method. */
  public final String method() {
    return call.method();
  }

  /**
   * The address without secrets: values of the query, and text in paths of the public plane, are
   * masked.
   */
  public final String url() {
    return call.url();
  }

  /** What was tried, in order; unmodifiable, empty if nothing was sent. */
  public final List<Attempt> attempts() {
    return call.attempts();
  }

  @Override
  public final boolean mayHaveBeenProcessed() {
    return call.mayHaveBeenProcessed();
  }
}
