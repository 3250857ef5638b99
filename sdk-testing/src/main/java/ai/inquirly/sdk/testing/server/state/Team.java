package ai.inquirly.sdk.testing.server.state;

/** A group of agents. */
public final class Team extends Row {
  /** The table and its columns. */
  public static final Entity<Team> ENTITY = new Entity<>("teams");

  /** The name, in lower case; unique in the account. */
  public static final Column<String> NAME = ENTITY.text("name");

  /** What it does. */
  public static final Column<String> DESCRIPTION = ENTITY.text("description");

  /** Whether conversations are given to members in turn. */
  public static final Column<Boolean> ALLOW_AUTO_ASSIGN =
      ENTITY.flag("allow_auto_assign").initially(true);

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** A new row, in no table yet. */
  public Team() {
    super(ENTITY);
  }
}
