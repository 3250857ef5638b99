package ai.inquirly.sdk.testing.server.operations.conversations;

import ai.inquirly.sdk.testing.server.domain.contacts.ContactInboxes;
import ai.inquirly.sdk.testing.server.domain.conversations.ConversationStart;
import ai.inquirly.sdk.testing.server.domain.conversations.Conversations;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.NotAuthorized;
import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.error.Refusal;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.ConversationView;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Team;
import ai.inquirly.sdk.testing.server.state.User;

/** Beginning, reading and changing conversations. */
public final class ConversationsOperations implements Operations {
  @Override
  public void register(Routes routes) {
    routes.account("POST", "/conversations", Access.USER_OR_BOT, this::create);
    routes.account("GET", "/conversations/{conversation_id}", Access.USER, this::get);
    routes.accountUpdate("/conversations/{conversation_id}", Access.USER_OR_BOT, this::update);
  }

  private Answer create(Call call) {
    ContactInbox contactInbox = contactInbox(call);
    Conversation conversation =
        new ConversationStart(call.installation())
            .perform(contactInbox, call.params(), Lookup.caller(call));
    Long assignee = conversation.get(Conversation.ASSIGNEE_ID);
    if (assignee != null && call.table(User.ENTITY).find(assignee) == null) {
      throw InternalFailure.afterCommit("the assignee is no user");
    }
    return answer(call, conversation);
  }

  private Answer get(Call call) {
    return answer(call, Lookup.conversation(call));
  }

  private Answer update(Call call) {
    Conversation conversation = Lookup.conversation(call);
    call.params().assignTo(conversation, Conversation.PRIORITY);
    SlaPolicies.assign(call.params(), conversation);
    new Conversations(call.installation()).save(conversation, Lookup.caller(call));
    return answer(call, conversation);
  }

  /** A team cannot be shown to a bot: the server asks which teams the bot is in. */
  static Answer answer(Call call, Conversation conversation) {
    boolean team = call.table(Team.ENTITY).find(conversation.get(Conversation.TEAM_ID)) != null;
    if (team && call.bot() != null) {
      throw InternalFailure.afterCommit("a bot has no teams");
    }
    return Answer.json(ConversationView.json(call.installation(), conversation, call.user()));
  }

  private static ContactInbox contactInbox(Call call) {
    Params params = call.params();
    Inbox inbox = null;
    if (params.isPresent("inbox_id")) {
      inbox = call.sent(Inbox.ENTITY, "inbox_id", Inbox.ACCOUNT_ID);
      call.requireAccess(inbox);
    }
    Contact contact = null;
    if (params.isPresent("contact_id")) {
      contact = call.sent(Contact.ENTITY, "contact_id", Contact.ACCOUNT_ID);
    }
    ContactInbox found = inbox == null || contact == null ? null : forContact(call, inbox, contact);
    if (found == null) {
      found =
          call.table(ContactInbox.ENTITY).first(ContactInbox.SOURCE_ID, params.text("source_id"));
    }
    if (found == null) {
      throw new RecordNotFound();
    }
    requireAccess(call, found.inbox(call.installation()));
    return found;
  }

  private static ContactInbox forContact(Call call, Inbox inbox, Contact contact) {
    Params params = call.params();
    ContactInboxes contactInboxes = new ContactInboxes(call.installation());
    String sourceId = params.text("source_id");
    ContactInbox taken =
        sourceId == null ? null : ContactInbox.find(call.installation(), inbox, sourceId);
    boolean yields = taken == null || contactInboxes.mustYield(inbox);
    if (!yields && !taken.refersTo(ContactInbox.CONTACT_ID, contact)) {
      throw Refusal.unprocessable("source_id should be unique");
    }
    boolean verified = Boolean.TRUE.equals(params.flag("hmac_verified"));
    ContactInbox found = contactInboxes.findOrCreate(contact, inbox, sourceId, verified);
    // made before the operation's transaction begins: it stays, whatever becomes of the rest
    call.installation().journal().keepSoFar();
    return found;
  }

  /** A source id alone may lead into another account, where only bots get through. */
  private static void requireAccess(Call call, Inbox inbox) {
    if (call.bot() == null && !inbox.refersTo(Inbox.ACCOUNT_ID, call.account())) {
      throw new NotAuthorized();
    }
    call.requireAccess(inbox);
  }
}
