package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookInboxEvent;

/**
 * An inbox was changed, or its channel lost or regained its access ({@code
 * reauthorization_required}).
 *
 * @param payload all that the delivery says
 */
public record InboxUpdated(WebhookInboxEvent payload) implements AboutInbox {
  /** What changed, by column; {@code updated_at} is mostly among it. */
  public Changes changes() {
    return Changes.in(payload);
  }
}
