package ai.inquirly.sdk.conformance;

/** The typed builders do not offer what a recorded request sent. */
final class NotOffered extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotOffered(String message) {
    super(message);
  }
}
