package ai.inquirly.sdk.core.http;

import java.io.IOException;

/** An interceptor of the user threw something unforeseen, or did what none may do. */
final class InterceptorFailedException extends IOException {
  private static final long serialVersionUID = 1L;

  InterceptorFailedException(String deed) {
    super("an interceptor " + deed + "; make the request with the method that is meant");
  }

  InterceptorFailedException(Throwable cause) {
    super("an interceptor failed with " + cause.getClass().getName(), cause);
  }
}
