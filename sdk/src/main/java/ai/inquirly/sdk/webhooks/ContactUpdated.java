package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookContactEvent;

/**
 * A contact was changed. Each incoming message does that, since it moves the time of the last
 * activity: look at {@link #changes()} before you act.
 *
 * @param payload all that the delivery says
 */
public record ContactUpdated(WebhookContactEvent payload) implements AboutContact {
  /** What changed, by column; {@code updated_at} is mostly among it. */
  public Changes changes() {
    return Changes.in(payload);
  }
}
