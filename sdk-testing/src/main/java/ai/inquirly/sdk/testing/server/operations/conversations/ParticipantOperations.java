package ai.inquirly.sdk.testing.server.operations.conversations;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.render.AgentView;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.ConversationParticipant;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;

/** Who follows a conversation; not documented, but a list of conversations can go by it. */
public final class ParticipantOperations implements Operations {
  private static final String PATH = "/conversations/{conversation_id}/participants";

  @Override
  public void register(Routes routes) {
    routes.account("GET", PATH, Access.USER, this::list);
    routes.account("POST", PATH, Access.USER, this::add);
    routes.accountUpdate(PATH, Access.USER, this::replace);
    routes.account("DELETE", PATH, Access.USER, this::remove);
  }

  private Answer list(Call call) {
    Conversation conversation = Lookup.conversation(call);
    return agents(call, ConversationParticipant.of(call.installation(), conversation));
  }

  /** Only those who were not there before are in the answer. */
  private Answer add(Call call) {
    return agents(call, add(call, Lookup.conversation(call)));
  }

  private Answer replace(Call call) {
    Conversation conversation = Lookup.conversation(call);
    List<Long> wanted = userIds(call);
    add(call, conversation);
    call.table(ConversationParticipant.ENTITY).stream(
            ConversationParticipant.CONVERSATION_ID, conversation.id())
        .filter(p -> !wanted.contains(p.get(ConversationParticipant.USER_ID)))
        .forEach(call.table(ConversationParticipant.ENTITY)::delete);
    return agents(call, ConversationParticipant.of(call.installation(), conversation));
  }

  private Answer remove(Call call) {
    Conversation conversation = Lookup.conversation(call);
    for (Long userId : userIds(call)) {
      ConversationParticipant participant =
          ConversationParticipant.find(call.installation(), conversation, userId);
      if (participant != null) {
        call.table(ConversationParticipant.ENTITY).delete(participant);
      }
    }
    return Answer.empty();
  }

  private static List<User> add(Call call, Conversation conversation) {
    List<User> added = new ArrayList<>();
    for (Long userId : userIds(call)) {
      User user = call.table(User.ENTITY).find(userId);
      if (user != null
          && ConversationParticipant.find(call.installation(), conversation, userId) == null) {
        ConversationParticipant participant = new ConversationParticipant();
        participant.set(ConversationParticipant.ACCOUNT_ID, call.account().id());
        participant.set(ConversationParticipant.CONVERSATION_ID, conversation.id());
        participant.set(ConversationParticipant.USER_ID, userId);
        call.table(ConversationParticipant.ENTITY).insert(participant);
        added.add(user);
      }
    }
    return added;
  }

  private static List<Long> userIds(Call call) {
    List<Long> ids = new ArrayList<>();
    ArrayNode sent = call.params().array("user_ids");
    if (sent != null) {
      sent.forEach(id -> ids.add(Cast.integer(id)));
    }
    return ids;
  }

  private static Answer agents(Call call, List<User> users) {
    return Answer.json(
        Json.array(users, user -> AgentView.json(call.installation(), user, call.account())));
  }
}
