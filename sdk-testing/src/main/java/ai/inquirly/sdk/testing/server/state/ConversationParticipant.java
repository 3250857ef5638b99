package ai.inquirly.sdk.testing.server.state;

import java.util.List;
import java.util.Objects;

/** That a user follows a conversation: as assignee once, by being mentioned, or by choice. */
public final class ConversationParticipant extends Row {
  /** The table and its columns. */
  public static final Entity<ConversationParticipant> ENTITY =
      new Entity<>("conversation_participants");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** The user. */
  public static final Column<Long> USER_ID = ENTITY.reference("user_id");

  /** The conversation, by its id. */
  public static final Column<Long> CONVERSATION_ID = ENTITY.reference("conversation_id");

  /** A new row, in no table yet. */
  public ConversationParticipant() {
    super(ENTITY);
  }

  /** The users who follow a conversation, those who came first in front. */
  public static List<User> of(Installation installation, Conversation conversation) {
    return installation.table(ENTITY).where(CONVERSATION_ID, conversation.id()).stream()
        .map(participant -> installation.table(User.ENTITY).find(participant.get(USER_ID)))
        .filter(Objects::nonNull)
        .toList();
  }

  /** That a user follows a conversation, or null. */
  public static ConversationParticipant find(
      Installation installation, Conversation conversation, Long userId) {
    return installation
        .table(ENTITY)
        .first(CONVERSATION_ID, conversation.id(), p -> p.get(USER_ID).equals(userId));
  }
}
