package ai.inquirly.sdk.testing.server.domain.teams;

import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Table;
import ai.inquirly.sdk.testing.server.state.Team;
import ai.inquirly.sdk.testing.server.state.TeamMember;
import java.util.Collection;
import java.util.List;

/** The members of one team. */
public final class TeamMembers {
  private final Installation installation;
  private final Team team;

  /** The members of this team. */
  public TeamMembers(Installation installation, Team team) {
    this.installation = installation;
    this.team = team;
  }

  /** The ids of the users, in the order in which they came. */
  public List<Long> userIds() {
    return table().where(TeamMember.TEAM_ID, team.id()).stream()
        .map(member -> member.get(TeamMember.USER_ID))
        .toList();
  }

  /** Adds users; one who is a member already stays one. */
  public void add(Collection<Long> userIds) {
    for (Long userId : userIds) {
      if (!userIds().contains(userId)) {
        TeamMember member = new TeamMember();
        member.set(TeamMember.TEAM_ID, team.id());
        member.set(TeamMember.USER_ID, userId);
        table().insert(member);
      }
    }
  }

  /** Removes users; those who are no members are no fault. */
  public void remove(Collection<Long> userIds) {
    table().stream(TeamMember.TEAM_ID, team.id())
        .filter(member -> userIds.contains(member.get(TeamMember.USER_ID)))
        .forEach(table()::delete);
  }

  private Table<TeamMember> table() {
    return installation.table(TeamMember.ENTITY);
  }
}
