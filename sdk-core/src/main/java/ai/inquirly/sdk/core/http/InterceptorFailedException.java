package ai.inquirly.sdk.core.http;

import java.io.IOException;

/** An interceptor of the user threw something unforeseen. */
final class InterceptorFailedException extends IOException {
  private static final long serialVersionUID = 1L;

  InterceptorFailedException(RuntimeException cause) {
    super("an interceptor failed with " + cause.getClass().getName(), cause);
  }
}
