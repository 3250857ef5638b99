package ai.inquirly.sdk.testing.server.domain.conversations;

import ai.inquirly.sdk.testing.server.state.Conversation;

/** Whether a contact waits: no agent has answered at all, or not since the contact last wrote. */
public final class Unattended {
  private Unattended() {}

  /** Whether it is so for this conversation. */
  public static boolean test(Conversation conversation) {
    return conversation.get(Conversation.FIRST_REPLY_CREATED_AT) == null
        || conversation.get(Conversation.WAITING_SINCE) != null;
  }
}
