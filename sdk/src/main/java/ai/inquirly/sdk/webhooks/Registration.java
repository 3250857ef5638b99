package ai.inquirly.sdk.webhooks;

import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * A handler, and which events it wants.
 *
 * @param type the kind of event
 * @param condition what else must hold
 * @param handler what to do
 * @param acting makes what the handler acts with
 */
record Registration<E extends WebhookEvent, B extends Bot>(
    Class<E> type,
    Predicate<? super E> condition,
    WebhookHandler<E, B> handler,
    BiFunction<Bot, E, B> acting) {

  boolean wants(WebhookEvent event) {
    return type.isInstance(event);
  }

  void handle(WebhookEvent event, Bot bot) throws Exception {
    E typed = type.cast(event);
    if (condition.test(typed)) {
      handler.handle(typed, acting.apply(bot, typed));
    }
  }
}
