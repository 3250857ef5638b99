package ai.inquirly.sdk.testing.server.operations.conversations;

import ai.inquirly.sdk.testing.server.domain.conversations.Conversations;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.render.AgentView;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Entity;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.Team;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Giving a conversation to an agent or a team: the key decides which, whatever its value. What
 * cannot be found takes the conversation away instead.
 */
public final class AssignmentOperations implements Operations {
  @Override
  public void register(Routes routes) {
    routes.account(
        "POST", "/conversations/{conversation_id}/assignments", Access.USER_OR_BOT, this::assign);
  }

  private Answer assign(Call call) {
    Conversation conversation = Lookup.conversation(call);
    if (call.params().has("assignee_id")) {
      return assignAgent(call, conversation);
    }
    return call.params().has("team_id")
        ? assignTeam(call, conversation)
        : Answer.json(NullNode.getInstance());
  }

  private static Answer assignAgent(Call call, Conversation conversation) {
    User agent =
        firstOf(
            call,
            User.ENTITY,
            "assignee_id",
            user -> AccountUser.find(call.installation(), call.account(), user) != null);
    boolean member = agent != null;
    conversation.set(Conversation.ASSIGNEE_ID, member ? agent.id() : null);
    new Conversations(call.installation()).save(conversation, Lookup.caller(call));
    return Answer.json(
        member
            ? AgentView.json(call.installation(), agent, call.account())
            : NullNode.getInstance());
  }

  private static Answer assignTeam(Call call, Conversation conversation) {
    Team team =
        firstOf(call, Team.ENTITY, "team_id", t -> t.refersTo(Team.ACCOUNT_ID, call.account()));
    boolean known = team != null;
    conversation.set(Conversation.TEAM_ID, known ? team.id() : null);
    new Conversations(call.installation()).save(conversation, Lookup.caller(call));
    return Answer.json(known ? RecordView.json(team) : NullNode.getInstance());
  }

  /** The row that the value names; of a list the first one that is there. */
  private static <R extends Row> R firstOf(
      Call call, Entity<R> entity, String name, Predicate<R> known) {
    ArrayNode list = call.params().array(name);
    Stream<Long> ids =
        list == null
            ? Stream.ofNullable(call.params().integer(name))
            : StreamSupport.stream(list.spliterator(), false).map(Cast::integer).sorted();
    return ids.map(call.table(entity)::find)
        .filter(row -> row != null && known.test(row))
        .findFirst()
        .orElse(null);
  }
}
