package ai.inquirly.sdk.webhooks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Collects handlers. Several for one kind of event all run, independent of each other. A condition
 * runs like the handler, after the answer.
 *
 * @param <S> the builder itself
 */
public abstract class EventHandlers<S extends EventHandlers<S>> {
  private final List<Registration<?, ?>> registrations = new ArrayList<>();

  EventHandlers() {}

  /** Messages as they are written; private notes, too, unless the condition says otherwise. */
  public final S onMessageCreated(WebhookHandler<MessageCreated, ConversationBot> handler) {
    return onMessageCreated(event -> true, handler);
  }

  /** As {@link #onMessageCreated(WebhookHandler)}, under a condition. */
  public final S onMessageCreated(
      Predicate<? super MessageCreated> condition,
      WebhookHandler<MessageCreated, ConversationBot> handler) {
    return add(
        MessageCreated.class, condition, handler, (bot, event) -> bot.in(event.conversationId()));
  }

  /**
   * Changes of stored messages, those of the program itself too: delivery, answers to forms,
   * deletion. A reply to each of them may go round in a circle.
   */
  public final S onMessageUpdated(WebhookHandler<MessageUpdated, ConversationBot> handler) {
    return onMessageUpdated(event -> true, handler);
  }

  /** As {@link #onMessageUpdated(WebhookHandler)}, under a condition. */
  public final S onMessageUpdated(
      Predicate<? super MessageUpdated> condition,
      WebhookHandler<MessageUpdated, ConversationBot> handler) {
    return add(
        MessageUpdated.class, condition, handler, (bot, event) -> bot.in(event.conversationId()));
  }

  /** Conversations as they begin. */
  public final S onConversationCreated(
      WebhookHandler<ConversationCreated, ConversationBot> handler) {
    return onConversationCreated(event -> true, handler);
  }

  /** As {@link #onConversationCreated(WebhookHandler)}, under a condition. */
  public final S onConversationCreated(
      Predicate<? super ConversationCreated> condition,
      WebhookHandler<ConversationCreated, ConversationBot> handler) {
    return add(
        ConversationCreated.class,
        condition,
        handler,
        (bot, event) -> bot.in(event.conversationId()));
  }

  /**
   * Changes of conversations; expect many, and repeats. Nothing tells who made them, so those of
   * the program itself come too: a handler that changes what it listens for must look at the state
   * first.
   */
  public final S onConversationUpdated(
      WebhookHandler<ConversationUpdated, ConversationBot> handler) {
    return onConversationUpdated(event -> true, handler);
  }

  /** As {@link #onConversationUpdated(WebhookHandler)}, under a condition. */
  public final S onConversationUpdated(
      Predicate<? super ConversationUpdated> condition,
      WebhookHandler<ConversationUpdated, ConversationBot> handler) {
    return add(
        ConversationUpdated.class,
        condition,
        handler,
        (bot, event) -> bot.in(event.conversationId()));
  }

  /** Changes of a conversation's status. */
  public final S onConversationStatusChanged(
      WebhookHandler<ConversationStatusChanged, ConversationBot> handler) {
    return onConversationStatusChanged(event -> true, handler);
  }

  /** As {@link #onConversationStatusChanged(WebhookHandler)}, under a condition. */
  public final S onConversationStatusChanged(
      Predicate<? super ConversationStatusChanged> condition,
      WebhookHandler<ConversationStatusChanged, ConversationBot> handler) {
    return add(
        ConversationStatusChanged.class,
        condition,
        handler,
        (bot, event) -> bot.in(event.conversationId()));
  }

  /** Conversations that were opened; told to agent bots only. */
  public final S onConversationOpened(WebhookHandler<ConversationOpened, ConversationBot> handler) {
    return onConversationOpened(event -> true, handler);
  }

  /** As {@link #onConversationOpened(WebhookHandler)}, under a condition. */
  public final S onConversationOpened(
      Predicate<? super ConversationOpened> condition,
      WebhookHandler<ConversationOpened, ConversationBot> handler) {
    return add(
        ConversationOpened.class,
        condition,
        handler,
        (bot, event) -> bot.in(event.conversationId()));
  }

  /** Conversations that were resolved; told to agent bots only. */
  public final S onConversationResolved(
      WebhookHandler<ConversationResolved, ConversationBot> handler) {
    return onConversationResolved(event -> true, handler);
  }

  /** As {@link #onConversationResolved(WebhookHandler)}, under a condition. */
  public final S onConversationResolved(
      Predicate<? super ConversationResolved> condition,
      WebhookHandler<ConversationResolved, ConversationBot> handler) {
    return add(
        ConversationResolved.class,
        condition,
        handler,
        (bot, event) -> bot.in(event.conversationId()));
  }

  /** Contacts as they are made. */
  public final S onContactCreated(WebhookHandler<ContactCreated, Bot> handler) {
    return onContactCreated(event -> true, handler);
  }

  /** As {@link #onContactCreated(WebhookHandler)}, under a condition. */
  public final S onContactCreated(
      Predicate<? super ContactCreated> condition, WebhookHandler<ContactCreated, Bot> handler) {
    return add(ContactCreated.class, condition, handler, EventHandlers::account);
  }

  /** Changes of contacts; each incoming message is one. */
  public final S onContactUpdated(WebhookHandler<ContactUpdated, Bot> handler) {
    return onContactUpdated(event -> true, handler);
  }

  /** As {@link #onContactUpdated(WebhookHandler)}, under a condition. */
  public final S onContactUpdated(
      Predicate<? super ContactUpdated> condition, WebhookHandler<ContactUpdated, Bot> handler) {
    return add(ContactUpdated.class, condition, handler, EventHandlers::account);
  }

  /**
   * Events of any kind: a record such as {@link ConversationTypingOn}, or a family such as {@link
   * AboutConversation} or {@link WebhookEvent}.
   */
  public final <E extends WebhookEvent> S on(Class<E> type, WebhookHandler<E, Bot> handler) {
    return on(type, event -> true, handler);
  }

  /** As {@link #on(Class, WebhookHandler)}, under a condition. */
  public final <E extends WebhookEvent> S on(
      Class<E> type, Predicate<? super E> condition, WebhookHandler<E, Bot> handler) {
    return add(type, condition, handler, EventHandlers::account);
  }

  final List<Registration<?, ?>> registrations() {
    return List.copyOf(registrations);
  }

  private <E extends WebhookEvent, B extends Bot> S add(
      Class<E> type,
      Predicate<? super E> condition,
      WebhookHandler<E, B> handler,
      BiFunction<Bot, E, B> acting) {
    registrations.add(new Registration<>(type, condition, handler, acting));
    return self();
  }

  private static Bot account(Bot bot, WebhookEvent event) {
    return bot;
  }

  @SuppressWarnings("unchecked")
  private S self() {
    return (S) this;
  }
}
