package ai.inquirly.sdk.testing.server.domain.messages;

/** A text with placeholders cannot be read as a template. */
final class BrokenTemplate extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenTemplate(String what) {
    super(what, null, false, false);
  }
}
