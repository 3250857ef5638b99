package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.MessageType;
import ai.inquirly.sdk.model.WebhookMessageEvent;
import ai.inquirly.sdk.model.WebhookSender;
import jakarta.annotation.Nullable;
import java.util.OptionalLong;

/** An event about a message. Activity lines are never told. */
public sealed interface AboutMessage extends WebhookEvent permits MessageCreated, MessageUpdated {
  /** All that the delivery says. */
  WebhookMessageEvent payload();

  /** Id of the message, unique in the whole installation. */
  default long messageId() {
    return payload().getId();
  }

  /** Number of the conversation, as the API's paths take it. */
  default long conversationId() {
    return payload().getConversation().getId();
  }

  /** Id of the inbox. */
  default long inboxId() {
    return payload().getInbox().getId();
  }

  /** The text; null for a message of attachments only. */
  default @Nullable String content() {
    return payload().getContent();
  }

  /** What the message is, whether it came as a word or as a number. */
  default MessageType type() {
    MessageType type = payload().getMessageType();
    return payload().raw("message_type") instanceof Long number ? MessageType.of(number) : type;
  }

  /** Whether the contact wrote it. A private note never is. */
  default boolean isIncoming() {
    return type().known() == MessageType.Known.INCOMING && !isPrivate();
  }

  /** Whether an agent or a bot wrote it for the contact to read; false for private notes. */
  default boolean isOutgoing() {
    return type().known() == MessageType.Known.OUTGOING && !isPrivate();
  }

  /** Whether it is a private note, which no contact may see. Notes are delivered like messages. */
  default boolean isPrivate() {
    return payload().isPrivate();
  }

  /**
   * Who wrote it; null when nobody did: messages of automation rules and of the server itself, and
   * those of senders who were deleted.
   */
  default @Nullable WebhookSender sender() {
    return payload().getSender();
  }

  /** What kind of sender it is, read from the sender's {@code type} or the lack of it. */
  default SenderKind senderKind() {
    return SenderKind.of(sender());
  }

  @Override
  default String name() {
    return payload().getEvent().toString();
  }

  @Override
  default OptionalLong accountId() {
    return AccountIds.in(payload());
  }
}
