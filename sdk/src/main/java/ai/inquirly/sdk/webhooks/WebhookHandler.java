package ai.inquirly.sdk.webhooks;

/**
 * Does something about an event, after the server has its answer. May block and may throw; it is
 * called by one thread at a time for one conversation or contact, by several for several.
 *
 * @param <E> the kind of event
 * @param <B> what it acts with: {@link ConversationBot} for events of a conversation
 */
@FunctionalInterface
public interface WebhookHandler<E extends WebhookEvent, B extends Bot> {
  /** Handles one event. What it throws goes to {@link WebhookListener#failed}. */
  void handle(E event, B bot) throws Exception;
}
