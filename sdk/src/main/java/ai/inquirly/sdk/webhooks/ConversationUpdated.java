package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookConversationEvent;

/**
 * Something about a conversation changed: team, assignee, status, labels, priority, waiting time.
 * One change may be told twice (labels), and a change of status is told by {@link
 * ConversationStatusChanged} as well.
 *
 * @param payload all that the delivery says
 */
public record ConversationUpdated(WebhookConversationEvent payload) implements AboutConversation {
  /** What changed, by column; {@code updated_at} is mostly among it. */
  public Changes changes() {
    return Changes.in(payload);
  }
}
