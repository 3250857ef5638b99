package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.core.error.InquirlyException;

/** What came to the receiver is no delivery: no JSON object, or one without an event. */
public final class MalformedWebhookException extends InquirlyException {
  private static final long serialVersionUID = 1L;

  MalformedWebhookException(String message) {
    super(message);
  }
}
