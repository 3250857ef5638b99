package ai.inquirly.sdk.testing.server.state;

/** That an agent is in a team. */
public final class TeamMember extends Row {
  /** The table and its columns. */
  public static final Entity<TeamMember> ENTITY = new Entity<>("team_members");

  /** The team. */
  public static final Column<Long> TEAM_ID = ENTITY.reference("team_id");

  /** The agent. */
  public static final Column<Long> USER_ID = ENTITY.reference("user_id");

  /** A new row, in no table yet. */
  public TeamMember() {
    super(ENTITY);
  }

  /** The membership of a user, or null. */
  public static TeamMember find(Installation installation, Team team, User user) {
    return installation.table(ENTITY).first(TEAM_ID, team.id(), m -> m.refersTo(USER_ID, user));
  }
}
