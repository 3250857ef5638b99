package ai.inquirly.sdk.testing.server.domain.teams;

import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Table;
import ai.inquirly.sdk.testing.server.state.Team;
import ai.inquirly.sdk.testing.server.state.TeamMember;
import java.util.Locale;

/** Makes, changes and dissolves teams. */
public final class Teams {
  private static final int TEXT_LIMIT = 20_000;

  private final Installation installation;

  /** Works on this installation. */
  public Teams(Installation installation) {
    this.installation = installation;
  }

  /** Adds a team. */
  public Team create(Team draft) {
    check(draft);
    return table().insert(draft);
  }

  /** Ends a change of a team. */
  public void save(Team team) {
    check(team);
    table().save(team);
  }

  /** Removes a team; its conversations live on without one. */
  public void delete(Team team) {
    Table<Conversation> conversations = installation.table(Conversation.ENTITY);
    conversations.stream(Conversation.TEAM_ID, team.id())
        .forEach(
            conversation -> {
              conversation.set(Conversation.TEAM_ID, null);
              conversations.settle(conversation);
            });
    Table<TeamMember> members = installation.table(TeamMember.ENTITY);
    members.stream(TeamMember.TEAM_ID, team.id()).forEach(members::delete);
    table().delete(team);
  }

  private void check(Team team) {
    String name = team.get(Team.NAME);
    ValidationErrors errors =
        new ValidationErrors()
            .limitLength("name", name, ValidationErrors.STRING_LIMIT)
            .limitLength("description", team.get(Team.DESCRIPTION), TEXT_LIMIT);
    if (name == null || name.isBlank()) {
      errors.add("name", "must not be blank");
    } else {
      team.set(Team.NAME, name.toLowerCase(Locale.ROOT));
    }
    if (isTaken(team)) {
      errors.taken("name");
    }
    errors.check();
  }

  private boolean isTaken(Team team) {
    String name = team.get(Team.NAME);
    return name != null
        && table()
                .first(
                    Team.ACCOUNT_ID,
                    team.get(Team.ACCOUNT_ID),
                    other -> other != team && name.equals(other.get(Team.NAME)))
            != null;
  }

  private Table<Team> table() {
    return installation.table(Team.ENTITY);
  }
}
