package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.model.SenderType;
import ai.inquirly.sdk.model.WebhookSender;
import jakarta.annotation.Nullable;

/** Who wrote a message or is typing. Ids of senders are unique only within one kind. */
public enum SenderKind {
  /** A contact, whom deliveries give no {@code type}. */
  CONTACT,
  /** An agent or administrator. */
  USER,
  /** An agent bot. */
  AGENT_BOT,
  /** A kind that came later, such as {@code captain_assistant}. */
  OTHER,
  /** Nobody: automation rules, the server itself, senders who were deleted. */
  NOBODY;

  static SenderKind of(@Nullable WebhookSender sender) {
    if (sender == null) {
      return NOBODY;
    }
    SenderType type = sender.getType();
    if (type == null || SenderType.CONTACT.equals(type)) {
      return CONTACT;
    }
    if (SenderType.USER.equals(type)) {
      return USER;
    }
    return SenderType.AGENT_BOT.equals(type) ? AGENT_BOT : OTHER;
  }
}
