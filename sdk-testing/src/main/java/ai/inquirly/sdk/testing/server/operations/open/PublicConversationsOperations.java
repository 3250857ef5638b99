package ai.inquirly.sdk.testing.server.operations.open;

import ai.inquirly.sdk.testing.server.domain.conversations.Conversations;
import ai.inquirly.sdk.testing.server.domain.conversations.ReadReceipts;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.events.Event;
import ai.inquirly.sdk.testing.server.events.EventName;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import java.util.Collection;
import java.util.Optional;

/** Conversations of the public plane. */
public final class PublicConversationsOperations implements Operations {
  private static final String LIST =
      "/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations";
  private static final String ONE = LIST + "/{conversation_id}";

  @Override
  public void register(Routes routes) {
    routes.open("GET", LIST, this::list);
    routes.open("POST", LIST, this::create);
    routes.open("GET", ONE, this::get);
    routes.open("POST", ONE + "/toggle_status", this::resolve);
    routes.open("POST", ONE + "/toggle_typing", this::toggleTyping);
    routes.open("POST", ONE + "/update_last_seen", this::updateLastSeen);
  }

  /** The real server fails for whoever proved who they are. */
  private Answer list(Call call) {
    ContactInbox session = Visit.of(call).session();
    if (session.is(ContactInbox.HMAC_VERIFIED)) {
      throw new InternalFailure("no list for verified sessions");
    }
    return Answer.json(
        Json.array(
            conversations(call, session),
            c -> PublicConversationView.json(call.installation(), c)));
  }

  private Answer create(Call call) {
    Visit visit = Visit.of(call);
    ContactInbox session = visit.session();
    Conversation conversation = null;
    if (visit.inbox().is(Inbox.LOCK_TO_SINGLE_CONVERSATION)) {
      for (Conversation existing : conversations(call, session)) {
        conversation = existing;
      }
    }
    if (conversation == null) {
      Conversation draft = new Conversation();
      call.params().assignObjectsTo(draft, Conversation.CUSTOM_ATTRIBUTES);
      conversation = new Conversations(call.installation()).create(session, draft, null);
    }
    return shown(call, conversation);
  }

  private Answer get(Call call) {
    return shown(call, Visit.of(call).ownConversation());
  }

  /** Only resolves, whatever the name says. */
  private Answer resolve(Call call) {
    Visit visit = Visit.of(call);
    Conversation conversation = visit.ownConversation();
    if (!conversation.isStatus("resolved")) {
      conversation.set(Conversation.STATUS, "resolved");
      new Conversations(call.installation()).save(conversation, visit.contact());
    }
    return shown(call, conversation);
  }

  private Answer toggleTyping(Call call) {
    Visit visit = Visit.of(call);
    Conversation conversation = visit.ownConversation();
    String status = call.params().text("typing_status");
    if ("on".equals(status) || "off".equals(status)) {
      EventName name =
          "on".equals(status)
              ? EventName.CONVERSATION_TYPING_ON
              : EventName.CONVERSATION_TYPING_OFF;
      call.installation()
          .events()
          .publish(
              new Event(
                  name,
                  conversation,
                  Optional.empty(),
                  visit.contact(),
                  call.installation().now()));
    }
    return Answer.empty();
  }

  private Answer updateLastSeen(Call call) {
    Conversation conversation = Visit.of(call).ownConversation();
    conversation.set(Conversation.CONTACT_LAST_SEEN_AT, call.installation().now());
    new Conversations(call.installation()).save(conversation, null);
    new ReadReceipts(call.installation()).markLater(conversation);
    return Answer.empty();
  }

  private static Collection<Conversation> conversations(Call call, ContactInbox session) {
    return call.table(Conversation.ENTITY).where(Conversation.CONTACT_INBOX_ID, session.id());
  }

  private static Answer shown(Call call, Conversation conversation) {
    return Answer.json(PublicConversationView.json(call.installation(), conversation));
  }
}
