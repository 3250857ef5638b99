package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.core.error.InquirlyException;

/**
 * A delivery is not from the server, or cannot be told to be: answer it with 401 and do nothing.
 * The message says what to check; it never holds a secret or a part of the body.
 */
public final class WebhookVerificationException extends InquirlyException {
  private static final long serialVersionUID = 1L;

  /** Why a delivery was refused. */
  public enum Reason {
    /** No signature: the server is too old, has no secret, or a proxy drops headers. */
    SIGNATURE_MISSING,
    /** A signature without a time, or with one that is no whole number of seconds. */
    TIMESTAMP_UNREADABLE,
    /** The body was changed on its way, or the secret is another. */
    SIGNATURE_MISMATCH,
    /** Signed too long ago, or too far ahead: one of the clocks is wrong, or it is a replay. */
    OUT_OF_TIME,
    /** The very same signed delivery was there before. */
    REPLAYED,
    /** The address that was called lacks the secret that it should hold. */
    ADDRESS_SECRET_MISSING
  }

  private final Reason reason;

  WebhookVerificationException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
