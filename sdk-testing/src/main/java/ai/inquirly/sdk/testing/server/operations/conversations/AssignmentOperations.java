package ai.inquirly.sdk.testing.server.operations.conversations;

import ai.inquirly.sdk.testing.server.domain.conversations.Conversations;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.render.AgentView;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Team;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.node.NullNode;

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
    User agent = call.table(User.ENTITY).find(call.params().integer("assignee_id"));
    boolean member =
        agent != null && AccountUser.find(call.installation(), call.account(), agent) != null;
    conversation.set(Conversation.ASSIGNEE_ID, member ? agent.id() : null);
    new Conversations(call.installation()).save(conversation, Lookup.caller(call));
    return Answer.json(
        member
            ? AgentView.json(call.installation(), agent, call.account())
            : NullNode.getInstance());
  }

  private static Answer assignTeam(Call call, Conversation conversation) {
    Team team = call.table(Team.ENTITY).find(call.params().integer("team_id"));
    boolean known = team != null && team.refersTo(Team.ACCOUNT_ID, call.account());
    conversation.set(Conversation.TEAM_ID, known ? team.id() : null);
    new Conversations(call.installation()).save(conversation, Lookup.caller(call));
    return Answer.json(known ? RecordView.json(team) : NullNode.getInstance());
  }
}
