package ai.inquirly.sdk.testing.server.operations.teams;

import ai.inquirly.sdk.testing.server.domain.teams.TeamMembers;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.Refusal;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.render.AgentView;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.Team;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Who is in a team. The team is looked up before the caller's role is checked. */
public final class TeamMembersOperations implements Operations {
  private static final String PATH = "/teams/{team_id}/team_members";

  @Override
  public void register(Routes routes) {
    routes.account("GET", PATH, Access.USER, this::list);
    routes.account("POST", PATH, Access.USER, this::add);
    routes.account("PATCH", PATH, Access.USER, this::replace);
    routes.account("DELETE", PATH, Access.USER, this::remove);
  }

  private Answer list(Call call) {
    return agents(call, members(call).userIds());
  }

  /** Answers those whom this call added, as far as the server can tell. */
  private Answer add(Call call) {
    TeamMembers members = members(call);
    List<JsonNode> sent = sent(call);
    List<Long> added = ids(without(sent, members.userIds()));
    members.add(added);
    return agents(call, added);
  }

  private Answer replace(Call call) {
    TeamMembers members = members(call);
    List<JsonNode> sent = sent(call);
    List<Long> former = members.userIds();
    members.add(ids(without(sent, former)));
    members.remove(former.stream().filter(id -> sent.stream().noneMatch(s -> is(s, id))).toList());
    return agents(call, members.userIds());
  }

  private Answer remove(Call call) {
    TeamMembers members = members(call);
    members.remove(ids(sent(call)));
    return Answer.empty();
  }

  private static TeamMembers members(Call call) {
    return new TeamMembers(call.installation(), call.find(Team.ENTITY, "team_id", Team.ACCOUNT_ID));
  }

  private static List<JsonNode> sent(Call call) {
    call.requireAdministrator();
    ArrayNode array = call.params().array("user_ids");
    if (array == null) {
      throw new InternalFailure("user_ids is no list");
    }
    List<JsonNode> sent = new ArrayList<>();
    array.forEach(sent::add);
    if (sent.stream().anyMatch(id -> id.isContainerNode() || id.isBoolean())) {
      throw new InternalFailure("what is in user_ids is no number");
    }
    if (!ids(sent).stream().allMatch(id -> isOfAccount(call, id))) {
      throw new Refusal(Answer.error(401, "Invalid User IDs"));
    }
    return sent;
  }

  private static boolean isOfAccount(Call call, Long id) {
    User user = call.table(User.ENTITY).find(id);
    return user != null && AccountUser.find(call.installation(), call.account(), user) != null;
  }

  private static List<Long> ids(List<JsonNode> sent) {
    return sent.stream().map(id -> Objects.requireNonNullElse(Cast.integer(id), 0L)).toList();
  }

  /** Only a JSON number is recognized as a present member's id; a text counts as somebody new. */
  private static List<JsonNode> without(List<JsonNode> sent, List<Long> present) {
    return sent.stream().filter(id -> present.stream().noneMatch(p -> is(id, p))).toList();
  }

  private static boolean is(JsonNode sent, Long id) {
    return sent.isIntegralNumber() && sent.longValue() == id;
  }

  private static Answer agents(Call call, List<Long> userIds) {
    List<User> users =
        userIds.stream().map(call.table(User.ENTITY)::find).filter(Objects::nonNull).toList();
    return Answer.json(
        Json.array(users, user -> AgentView.json(call.installation(), user, call.account())));
  }
}
