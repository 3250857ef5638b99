package ai.inquirly.sdk.testing.server.operations.inboxes;

import ai.inquirly.sdk.testing.server.domain.inboxes.InboxMembers;
import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.render.AgentView;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Who can be given the conversations of inboxes: their members, and all administrators. */
public final class AssignableAgentsOperations implements Operations {
  @Override
  public void register(Routes routes) {
    routes.account("GET", "/assignable_agents", Access.USER, this::ofInboxes);
    routes.account("GET", "/inboxes/{id}/assignable_agents", Access.USER, this::ofInbox);
    routes.account("GET", "/inboxes/{id}/campaigns", Access.USER, this::campaigns);
  }

  /** Of several inboxes those who are members of all of them. */
  private Answer ofInboxes(Call call) {
    Set<Long> members = null;
    ArrayNode sent = call.params().array("inbox_ids");
    for (JsonNode id : sent == null ? JsonNodeFactory.instance.arrayNode() : sent) {
      Inbox inbox = call.inAccount(Inbox.ENTITY, Cast.integer(id), Inbox.ACCOUNT_ID);
      call.requireAccess(inbox);
      Collection<Long> ids = new InboxMembers(call.installation(), inbox).userIds();
      if (members == null) {
        members = new LinkedHashSet<>(ids);
      } else {
        members.retainAll(ids);
      }
    }
    if (members == null) {
      throw new RecordNotFound();
    }
    return agents(call, members, Comparator.comparing(User::id));
  }

  private Answer ofInbox(Call call) {
    Inbox inbox = InboxesOperations.find(call);
    return agents(
        call,
        new InboxMembers(call.installation(), inbox).userIds(),
        Comparator.comparing(User::position));
  }

  private Answer campaigns(Call call) {
    InboxesOperations.findToChange(call);
    return Answer.json(JsonNodeFactory.instance.arrayNode());
  }

  private static Answer agents(Call call, Collection<Long> members, Comparator<User> order) {
    Set<User> agents = new LinkedHashSet<>(users(call, members, order));
    var administrators =
        call.table(AccountUser.ENTITY).stream(AccountUser.ACCOUNT_ID, call.account().id())
            .filter(AccountUser::isAdministrator)
            .map(administrator -> administrator.get(AccountUser.USER_ID))
            .toList();
    agents.addAll(users(call, administrators, Comparator.comparing(User::position)));
    return Answer.json(
        Json.object(
            "payload",
            Json.array(agents, user -> AgentView.json(call.installation(), user, call.account()))));
  }

  /** Those of the users who belong to the account. */
  private static List<User> users(Call call, Collection<Long> ids, Comparator<User> order) {
    return ids.stream()
        .map(id -> call.table(User.ENTITY).find(id))
        .filter(Objects::nonNull)
        .filter(user -> AccountUser.find(call.installation(), call.account(), user) != null)
        .sorted(order)
        .toList();
  }
}
