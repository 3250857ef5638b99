package ai.inquirly.sdk.core.error;

import jakarta.annotation.Nullable;
import java.time.Duration;

/**
 * The time for the whole call, attempts and waits included, was used up; or the time that it may
 * queue for a thread.
 */
public class DeadlineExceededException extends CallException {
  private static final long serialVersionUID = 1L;

  private final Duration deadline;

  public DeadlineExceededException(
      CallDetails call, Duration deadline, String message, @Nullable Throwable cause) {
    super(call, message, cause);
    this.deadline = deadline;
  }

  /** The time that the call had for what it did last: all of it, or the queue. */
  public final Duration deadline() {
    return deadline;
  }
}
