package ai.inquirly.sdk.testing.server.state;

/** That a private note names a user. */
public final class Mention extends Row {
  /** The table and its columns. */
  public static final Entity<Mention> ENTITY = new Entity<>("mentions");

  /** The user. */
  public static final Column<Long> USER_ID = ENTITY.reference("user_id");

  /** The conversation, by its id. */
  public static final Column<Long> CONVERSATION_ID = ENTITY.reference("conversation_id");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** A new row, in no table yet. */
  public Mention() {
    super(ENTITY);
  }
}
