package ai.inquirly.sdk.webhooks;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Told what a router does with deliveries. By default all that went wrong is written to the log
 * {@code ai.inquirly.sdk.webhooks}, without contents. Called by the thread that brings the delivery
 * or by a worker: return quickly; what a method throws is logged and ignored.
 */
public interface WebhookListener {
  /** Writes what went wrong to the log. */
  WebhookListener LOGGING = new WebhookListener() {};

  /** An event was taken and will be handled. */
  default void accepted(WebhookEvent event) {}

  /** An event was taken and will not be handled. Another account's is logged: a wrong address. */
  default void ignored(WebhookEvent event, Ignored why) {
    if (why == Ignored.OTHER_ACCOUNT) {
      log(Level.WARNING, event.name() + " of another account came here and was ignored");
    }
  }

  /**
   * A delivery was refused as no delivery or not to be trusted.
   *
   * @param why a {@link MalformedWebhookException}, a {@link WebhookVerificationException}, or a
   *     {@link ai.inquirly.sdk.core.json.MissingPropertyException} where an id is missing
   */
  default void refused(int status, RuntimeException why) {
    log(Level.WARNING, "a delivery was refused with " + status + ": " + why.getMessage());
  }

  /**
   * A genuine event found no place in the queue, or came after the router was closed. It is lost
   * unless the server sends it again.
   *
   * @param status the answer; 200 where a refusal would mark a message as failed for no reason
   */
  default void dropped(WebhookEvent event, int status) {
    log(
        Level.ERROR,
        event.name() + " was dropped with " + status + ": the queue is full or closed");
  }

  /** A handler failed; other handlers and events are not affected. */
  default void failed(WebhookEvent event, Throwable failure) {
    // class and place only: a message may quote what a contact wrote
    StackTraceElement[] stack = failure.getStackTrace();
    String place = stack.length == 0 ? "" : " at " + stack[0];
    log(
        Level.ERROR,
        "a handler of " + event.name() + " failed: " + failure.getClass().getName() + place);
  }

  private static void log(Level level, String text) {
    Logger logger = System.getLogger("ai.inquirly.sdk.webhooks");
    logger.log(level, text);
  }
}
