package ai.inquirly.sdk.testing.server.state;

/** What agents note about a contact. */
public final class Note extends Row {
  /** The table and its columns. */
  public static final Entity<Note> ENTITY = new Entity<>("notes");

  /** The text. */
  public static final Column<String> CONTENT = ENTITY.text("content");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** The contact. */
  public static final Column<Long> CONTACT_ID = ENTITY.reference("contact_id");

  /** Who wrote it. */
  public static final Column<Long> USER_ID = ENTITY.reference("user_id");

  /** A new row, in no table yet. */
  public Note() {
    super(ENTITY);
  }
}
