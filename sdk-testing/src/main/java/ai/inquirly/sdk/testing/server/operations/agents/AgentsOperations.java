package ai.inquirly.sdk.testing.server.operations.agents;

import ai.inquirly.sdk.testing.server.domain.limits.PlanLimits;
import ai.inquirly.sdk.testing.server.domain.members.Memberships;
import ai.inquirly.sdk.testing.server.domain.members.Users;
import ai.inquirly.sdk.testing.server.error.AfterCommit;
import ai.inquirly.sdk.testing.server.error.Fault;
import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.AgentView;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.AccessToken;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The members of an account: users by their user id, with what their membership says. */
public final class AgentsOperations implements Operations {
  private static final List<Column<?>> OF_MEMBERSHIP =
      List.of(AccountUser.ROLE, AccountUser.AVAILABILITY, AccountUser.AUTO_OFFLINE);

  @Override
  public void register(Routes routes) {
    routes.account("GET", "/agents", Access.USER, this::list);
    routes.account("POST", "/agents", Access.ADMINISTRATOR, this::create);
    routes.account("POST", "/agents/bulk_create", Access.ADMINISTRATOR, this::bulkCreate);
    routes.accountUpdate("/agents/{id}", Access.USER, this::update);
    routes.account("DELETE", "/agents/{id}", Access.USER, this::remove);
  }

  private Answer list(Call call) {
    var members =
        call.table(AccountUser.ENTITY).stream(AccountUser.ACCOUNT_ID, call.account().id())
            .map(m -> call.table(User.ENTITY).get(m.get(AccountUser.USER_ID)))
            .sorted(Comparator.comparing((User u) -> u.get(User.NAME).toLowerCase(Locale.ROOT)))
            .toList();
    return Answer.json(Json.array(members, user -> agent(call, user)));
  }

  private Answer create(Call call) {
    int present =
        call.table(AccountUser.ENTITY).where(AccountUser.ACCOUNT_ID, call.account().id()).size();
    PlanLimits.check(
        call.account(),
        "agents",
        present,
        1,
        "Account limit exceeded. Please purchase more licenses");
    Params agent = call.unlimitedRoot("agent");
    User user =
        new Invitations(call)
            .invite(
                agent,
                membership -> {
                  assign(agent, membership);
                  membership.set(
                      AccountUser.CUSTOM_ROLE_ID, call.params().integer("custom_role_id"));
                });
    return Answer.json(agent(call, user));
  }

  private Answer bulkCreate(Call call) {
    new Invitations(call).inviteAll();
    return Answer.empty();
  }

  private Answer update(Call call) {
    AccountUser membership = find(call);
    call.requireAdministrator();
    Params agent = call.unlimitedRoot("agent");
    Installation installation = call.installation();
    User user = call.table(User.ENTITY).get(membership.get(AccountUser.USER_ID));
    if (agent.text("name") != null) {
      user.set(User.NAME, agent.text("name"));
      new Users(installation).update(user, null);
    }
    try {
      installation.journal().atomically(() -> assign(agent, membership));
    } catch (Fault badWord) {
      throw new AfterCommit(badWord);
    }
    // The server always writes it: who leaves it out takes the role of the paid edition away.
    membership.set(AccountUser.CUSTOM_ROLE_ID, call.params().integer("custom_role_id"));
    call.table(AccountUser.ENTITY).save(membership);
    return Answer.json(agent(call, user));
  }

  /** A user who was a member of this account only is deleted along. */
  private Answer remove(Call call) {
    AccountUser membership = find(call);
    call.requireAdministrator();
    Installation installation = call.installation();
    User user = call.table(User.ENTITY).get(membership.get(AccountUser.USER_ID));
    new Memberships(installation).remove(membership);
    if (call.table(AccountUser.ENTITY).where(AccountUser.USER_ID, user.id()).isEmpty()) {
      installation
          .jobs()
          .afterAnswer(
              () -> {
                AccessToken.revoke(installation, user);
                installation.table(User.ENTITY).delete(user);
              });
    }
    return Answer.empty();
  }

  /** A null says nothing here: it never clears a value. */
  private static void assign(Params agent, AccountUser membership) {
    for (Column<?> column : OF_MEMBERSHIP) {
      if (agent.hasScalar(column.name()) && !agent.get(column.name()).isNull()) {
        agent.assignTo(membership, column);
      }
    }
  }

  private static AccountUser find(Call call) {
    AccountUser membership =
        call.table(AccountUser.ENTITY)
            .first(
                AccountUser.USER_ID,
                call.id("id"),
                m -> m.refersTo(AccountUser.ACCOUNT_ID, call.account()));
    if (membership == null) {
      throw new RecordNotFound();
    }
    return membership;
  }

  private static JsonNode agent(Call call, User user) {
    return AgentView.json(call.installation(), user, call.account());
  }
}
