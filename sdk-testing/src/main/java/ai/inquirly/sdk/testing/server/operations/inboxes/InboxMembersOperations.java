package ai.inquirly.sdk.testing.server.operations.inboxes;

import ai.inquirly.sdk.testing.server.domain.inboxes.InboxMembers;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who works in an inbox. The inbox is looked up before the role is checked. */
public final class InboxMembersOperations implements Operations {
  private static final String PATH = "/inbox_members";

  @Override
  public void register(Routes routes) {
    routes.account("GET", PATH + "/{inbox_id}", Access.USER, this::list);
    routes.account("POST", PATH, Access.USER, this::add);
    routes.account("PATCH", PATH, Access.USER, this::replace);
    routes.account("DELETE", PATH, Access.USER, this::remove);
  }

  private Answer list(Call call) {
    Inbox inbox = find(call);
    call.requireAccess(inbox);
    return members(call, inbox);
  }

  private Answer add(Call call) {
    Inbox inbox = find(call);
    call.requireAdministrator();
    List<JsonNode> sent = userIds(call);
    InboxMembers members = new InboxMembers(call.installation(), inbox);
    members.add(without(sent, members.userIds()));
    return members(call, inbox);
  }

  private Answer replace(Call call) {
    Inbox inbox = find(call);
    call.requireAdministrator();
    List<JsonNode> sent = userIds(call);
    InboxMembers members = new InboxMembers(call.installation(), inbox);
    List<Long> present = members.userIds();
    members.add(without(sent, present));
    members.remove(present.stream().filter(id -> !sent.contains(asSent(id))).toList());
    return members(call, inbox);
  }

  private Answer remove(Call call) {
    Inbox inbox = find(call);
    call.requireAdministrator();
    JsonNode sent = call.params().get("user_ids");
    List<Long> ids = new ArrayList<>();
    if (sent instanceof ArrayNode list) {
      list.forEach(id -> ids.add(Cast.integer(id)));
    } else if (sent != null) {
      ids.add(Cast.integer(sent));
    }
    new InboxMembers(call.installation(), inbox).remove(ids);
    return Answer.empty();
  }

  /** Only a JSON number counts as a present member's id; a text is taken for somebody new. */
  private static List<JsonNode> without(List<JsonNode> sent, List<Long> present) {
    List<JsonNode> presentIds = present.stream().map(InboxMembersOperations::asSent).toList();
    return sent.stream().filter(id -> !presentIds.contains(id)).toList();
  }

  private static JsonNode asSent(Long id) {
    return JsonNodeFactory.instance.numberNode(id);
  }

  private static List<JsonNode> userIds(Call call) {
    ArrayNode sent = call.params().array("user_ids");
    if (sent == null) {
      throw new InternalFailure("user_ids is no list");
    }
    List<JsonNode> ids = new ArrayList<>();
    sent.forEach(id -> ids.add(id.isIntegralNumber() ? asSent(id.longValue()) : id));
    return ids;
  }

  private static Inbox find(Call call) {
    return call.sent(Inbox.ENTITY, "inbox_id", Inbox.ACCOUNT_ID);
  }

  /** Users of other accounts may be members but are never shown. */
  private static Answer members(Call call, Inbox inbox) {
    var members =
        new InboxMembers(call.installation(), inbox)
            .userIds().stream()
                .map(id -> call.table(User.ENTITY).find(id))
                .filter(
                    user ->
                        user != null
                            && AccountUser.find(call.installation(), call.account(), user) != null)
                .sorted(Comparator.comparing(User::position))
                .toList();
    return Answer.json(
        Json.object(
            "payload",
            Json.array(
                members, user -> AgentView.json(call.installation(), user, call.account()))));
  }
}
