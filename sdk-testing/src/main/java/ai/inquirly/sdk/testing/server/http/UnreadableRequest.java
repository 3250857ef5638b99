package ai.inquirly.sdk.testing.server.http;

/** The target or the body cannot be read: 400 before anything else is looked at. */
public final class UnreadableRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong; the answer does not. */
  public UnreadableRequest(String reason) {
    super(reason, null, false, false);
  }
}
