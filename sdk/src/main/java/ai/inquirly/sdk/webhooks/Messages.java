package ai.inquirly.sdk.webhooks;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Conditions on messages for {@link WebhookRouter} handlers. Combine them with {@code and}, {@code
 * or} and {@code negate}, or write your own lambdas.
 */
public final class Messages {
  private Messages() {}

  /** What contacts write. */
  public static Predicate<AboutMessage> incoming() {
    return AboutMessage::isIncoming;
  }

  /** What agents and bots write to contacts, without private notes: what a bridge hands on. */
  public static Predicate<AboutMessage> outgoing() {
    return AboutMessage::isOutgoing;
  }

  /** What agents and bots write to each other. */
  public static Predicate<AboutMessage> privateNotes() {
    return AboutMessage::isPrivate;
  }

  /** Messages with a text, whatever is attached. */
  public static Predicate<AboutMessage> withText() {
    return message -> message.content() != null && !message.content().isBlank();
  }

  /** Messages in one of these inboxes. */
  public static Predicate<AboutMessage> inInbox(long... inboxIds) {
    long[] ids = inboxIds.clone();
    return message -> Arrays.stream(ids).anyMatch(id -> id == message.inboxId());
  }

  /** Messages of one kind of sender. */
  public static Predicate<AboutMessage> from(SenderKind kind) {
    return message -> message.senderKind() == kind;
  }
}
