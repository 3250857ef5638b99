package ai.inquirly.sdk.testing.server.operations.conversations;

import ai.inquirly.sdk.testing.server.domain.conversations.Conversations;
import ai.inquirly.sdk.testing.server.error.Refusal;
import ai.inquirly.sdk.testing.server.events.Event;
import ai.inquirly.sdk.testing.server.events.EventName;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Message;
import java.time.Instant;
import java.util.Optional;

/** What the dashboard does with a conversation; served by the real server, but not documented. */
public final class ConversationUpkeepOperations implements Operations {
  private static final String PATH = "/conversations/{conversation_id}";

  @Override
  public void register(Routes routes) {
    routes.account("POST", PATH + "/mute", Access.USER, call -> mute(call, true));
    routes.account("POST", PATH + "/unmute", Access.USER, call -> mute(call, false));
    routes.account("POST", PATH + "/unread", Access.USER, this::markUnread);
    routes.account("POST", PATH + "/update_last_seen", Access.USER, this::markSeen);
    routes.account("POST", PATH + "/toggle_typing_status", Access.USER, this::type);
    routes.account("POST", PATH + "/transcript", Access.USER, this::sendTranscript);
  }

  private static Answer mute(Call call, boolean muted) {
    Conversation conversation = Lookup.conversation(call);
    new Conversations(call.installation()).mute(conversation, muted, call.user());
    return Answer.empty();
  }

  /** The last message of the contact counts as not seen. */
  private Answer markUnread(Call call) {
    Conversation conversation = Lookup.conversation(call);
    Instant seen = null;
    for (Message message : Message.of(call.installation(), conversation)) {
      seen = message.isType("incoming") ? message.createdAt().minusSeconds(1) : seen;
    }
    conversation.set(Conversation.ASSIGNEE_LAST_SEEN_AT, seen);
    return seen(call, conversation, seen);
  }

  private Answer markSeen(Call call) {
    Conversation conversation = Lookup.conversation(call);
    Instant now = call.installation().now();
    if (conversation.refersTo(Conversation.ASSIGNEE_ID, call.user())) {
      conversation.set(Conversation.ASSIGNEE_LAST_SEEN_AT, now);
    }
    return seen(call, conversation, now);
  }

  private static Answer seen(Call call, Conversation conversation, Instant time) {
    conversation.set(Conversation.AGENT_LAST_SEEN_AT, time);
    call.table(Conversation.ENTITY).settle(conversation);
    return ConversationsOperations.answer(call, conversation);
  }

  private Answer type(Call call) {
    Conversation conversation = Lookup.conversation(call);
    String status = call.params().text("typing_status");
    if ("on".equals(status) || "off".equals(status)) {
      EventName name =
          status.equals("on")
              ? EventName.CONVERSATION_TYPING_ON
              : EventName.CONVERSATION_TYPING_OFF;
      call.installation()
          .events()
          .publish(
              new Event(
                  name, conversation, Optional.empty(), call.user(), call.installation().now()));
    }
    return Answer.empty();
  }

  /** No mail leaves the fake. */
  private Answer sendTranscript(Call call) {
    Lookup.conversation(call);
    if (!call.params().isPresent("email")) {
      throw Refusal.unprocessable("email param missing");
    }
    return Answer.empty();
  }
}
