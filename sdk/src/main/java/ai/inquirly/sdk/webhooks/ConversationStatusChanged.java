package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.WebhookConversationEvent;

/**
 * The status of a conversation changed. The old status stands only in the {@link
 * ConversationUpdated} that comes beside it: {@code changed_attributes} is always null here.
 *
 * @param payload all that the delivery says
 */
public record ConversationStatusChanged(WebhookConversationEvent payload)
    implements AboutConversation {}
