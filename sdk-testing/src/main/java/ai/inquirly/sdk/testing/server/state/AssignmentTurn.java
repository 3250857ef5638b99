package ai.inquirly.sdk.testing.server.state;

/** When an agent of an inbox was last given a conversation in turn. */
public final class AssignmentTurn extends Row {
  /** The table and its columns. */
  public static final Entity<AssignmentTurn> ENTITY = new Entity<>("assignment_turns");

  /** The inbox. */
  public static final Column<Long> INBOX_ID = ENTITY.reference("inbox_id");

  /** The agent. */
  public static final Column<Long> USER_ID = ENTITY.integer("user_id");

  /** A new row, in no table yet. */
  public AssignmentTurn() {
    super(ENTITY);
  }
}
