package ai.inquirly.sdk.testing.server.state;

/** That an agent works in an inbox. */
public final class InboxMember extends Row {
  /** The table and its columns. */
  public static final Entity<InboxMember> ENTITY = new Entity<>("inbox_members");

  /** The agent. */
  public static final Column<Long> USER_ID = ENTITY.reference("user_id");

  /** The inbox. */
  public static final Column<Long> INBOX_ID = ENTITY.reference("inbox_id");

  /** A new row, in no table yet. */
  public InboxMember() {
    super(ENTITY);
  }

  /** The membership of a user, or null. */
  public static InboxMember find(Installation installation, Inbox inbox, User user) {
    return installation.table(ENTITY).first(INBOX_ID, inbox.id(), m -> m.refersTo(USER_ID, user));
  }
}
