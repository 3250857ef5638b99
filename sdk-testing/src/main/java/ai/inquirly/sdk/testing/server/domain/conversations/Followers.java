package ai.inquirly.sdk.testing.server.domain.conversations;

import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.ConversationParticipant;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.InboxMember;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Mention;
import ai.inquirly.sdk.testing.server.state.Message;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Those whom private notes name, and those who are assigned, follow the conversation. */
final class Followers {
  private static final Pattern MENTION = Pattern.compile("\\(mention://user/(\\d{1,18})/.+?\\)");

  private final Installation installation;

  Followers(Installation installation) {
    this.installation = installation;
  }

  /** Keeps whom a private note names, of those who can see the inbox. */
  void note(Conversation conversation, Message message) {
    if (!message.is(Message.PRIVATE) || message.get(Message.CONTENT) == null) {
      return;
    }
    Matcher mention = MENTION.matcher(message.get(Message.CONTENT));
    while (mention.find()) {
      Long userId = Long.valueOf(mention.group(1));
      if (canFollow(conversation, userId)) {
        Mention row = new Mention();
        row.set(Mention.ACCOUNT_ID, conversation.get(Conversation.ACCOUNT_ID));
        row.set(Mention.CONVERSATION_ID, conversation.id());
        row.set(Mention.USER_ID, userId);
        installation.table(Mention.ENTITY).insert(row);
        follow(conversation, userId);
      }
    }
  }

  /** Has the assignee follow the conversation. */
  void noteAssignee(Conversation conversation) {
    Long assignee = conversation.get(Conversation.ASSIGNEE_ID);
    if (assignee != null && canFollow(conversation, assignee)) {
      follow(conversation, assignee);
    }
  }

  private void follow(Conversation conversation, Long userId) {
    if (ConversationParticipant.find(installation, conversation, userId) == null) {
      ConversationParticipant participant = new ConversationParticipant();
      participant.set(
          ConversationParticipant.ACCOUNT_ID, conversation.get(Conversation.ACCOUNT_ID));
      participant.set(ConversationParticipant.CONVERSATION_ID, conversation.id());
      participant.set(ConversationParticipant.USER_ID, userId);
      installation.table(ConversationParticipant.ENTITY).insert(participant);
    }
  }

  private boolean canFollow(Conversation conversation, Long userId) {
    Inbox inbox = conversation.inbox(installation);
    boolean member =
        installation
                .table(InboxMember.ENTITY)
                .first(
                    InboxMember.INBOX_ID,
                    inbox.id(),
                    m -> userId.equals(m.get(InboxMember.USER_ID)))
            != null;
    return member || isAdministrator(conversation.get(Conversation.ACCOUNT_ID), userId);
  }

  private boolean isAdministrator(Long accountId, Long userId) {
    AccountUser membership =
        installation
            .table(AccountUser.ENTITY)
            .first(
                AccountUser.USER_ID, userId, m -> accountId.equals(m.get(AccountUser.ACCOUNT_ID)));
    return membership != null && membership.isAdministrator();
  }
}
