package ai.inquirly.sdk.testing.server.render;

import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Team;
import ai.inquirly.sdk.testing.server.state.TeamMember;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A team, with whether the caller is in it. */
public final class TeamView {
  private TeamView() {}

  /**
   * A team.
   *
   * @param caller the calling user, null for a bot
   */
  public static ObjectNode json(Installation installation, Team team, User caller) {
    boolean member = caller != null && TeamMember.find(installation, team, caller) != null;
    return Json.object()
        .put("id", team.id())
        .put("name", team.get(Team.NAME))
        .put("description", team.get(Team.DESCRIPTION))
        .put("allow_auto_assign", team.get(Team.ALLOW_AUTO_ASSIGN))
        .put("account_id", team.get(Team.ACCOUNT_ID))
        .put("is_member", member);
  }
}
