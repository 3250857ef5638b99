package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.ConversationStatus;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Conditions on conversations for {@link WebhookRouter} handlers. Combine them with {@code and},
 * {@code or} and {@code negate}, or write your own lambdas.
 */
public final class Conversations {
  private Conversations() {}

  /** Conversations in one of these inboxes. */
  public static Predicate<AboutConversation> inInbox(long... inboxIds) {
    long[] ids = inboxIds.clone();
    return conversation -> Arrays.stream(ids).anyMatch(id -> id == conversation.inboxId());
  }

  /** Conversations that have one of these states now. */
  public static Predicate<AboutConversation> withStatus(ConversationStatus... states) {
    List<ConversationStatus> wanted = List.of(states);
    return conversation -> wanted.contains(conversation.payload().getStatus());
  }

  /** Updates that changed this column, such as {@code label_list} or {@code assignee_id}. */
  public static Predicate<ConversationUpdated> changed(String attribute) {
    return update -> update.changes().has(attribute);
  }
}
