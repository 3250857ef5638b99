package ai.inquirly.sdk.testing.server.operations.teams;

import ai.inquirly.sdk.testing.server.domain.teams.Teams;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.TeamView;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Team;

/** The teams of an account. A team is looked up before the caller's role is checked. */
public final class TeamsOperations implements Operations {
  private static final String ONE = "/teams/{id}";

  @Override
  public void register(Routes routes) {
    routes.account("GET", "/teams", Access.USER, this::list);
    routes.account("POST", "/teams", Access.ADMINISTRATOR, this::create);
    routes.account("GET", ONE, Access.USER, this::get);
    routes.accountUpdate(ONE, Access.USER, this::update);
    routes.account("DELETE", ONE, Access.USER, this::delete);
  }

  private Answer list(Call call) {
    var teams = call.table(Team.ENTITY).where(Team.ACCOUNT_ID, call.account().id());
    return Answer.json(
        Json.array(teams, team -> TeamView.json(call.installation(), team, call.user())));
  }

  private Answer create(Call call) {
    Team draft = new Team();
    draft.set(Team.ACCOUNT_ID, call.account().id());
    assign(call, draft);
    return team(call, new Teams(call.installation()).create(draft));
  }

  private Answer get(Call call) {
    return team(call, find(call));
  }

  private Answer update(Call call) {
    Team team = find(call);
    call.requireAdministrator();
    assign(call, team);
    new Teams(call.installation()).save(team);
    return team(call, team);
  }

  private Answer delete(Call call) {
    Team team = find(call);
    call.requireAdministrator();
    new Teams(call.installation()).delete(team);
    return Answer.empty();
  }

  private static void assign(Call call, Team team) {
    call.root("team", Team.ENTITY)
        .assignTo(team, Team.NAME, Team.DESCRIPTION, Team.ALLOW_AUTO_ASSIGN);
  }

  private static Team find(Call call) {
    return call.find(Team.ENTITY, "id", Team.ACCOUNT_ID);
  }

  private static Answer team(Call call, Team team) {
    return Answer.json(TeamView.json(call.installation(), team, call.user()));
  }
}
