package ai.inquirly.sdk.testing.server.operations.contacts;

import ai.inquirly.sdk.testing.server.domain.contacts.ContactInboxes;
import ai.inquirly.sdk.testing.server.domain.contacts.ContactMerge;
import ai.inquirly.sdk.testing.server.domain.contacts.ContactableInboxes;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.render.ContactView;
import ai.inquirly.sdk.testing.server.render.InboxSlimView;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Inbox;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Contacts in inboxes, and two contacts made one. */
public final class ContactInboxOperations implements Operations {
  @Override
  public void register(Routes routes) {
    routes.account("POST", "/contacts/{id}/contact_inboxes", Access.USER, this::create);
    routes.account("GET", "/contacts/{id}/contactable_inboxes", Access.USER, this::contactable);
    routes.account("POST", "/contact_inboxes/filter", Access.USER, this::find).readsOnly();
    routes.account("POST", "/actions/contact_merge", Access.USER, this::merge);
  }

  private Answer create(Call call) {
    Contact contact = contact(call);
    Inbox inbox = call.sent(Inbox.ENTITY, "inbox_id", Inbox.ACCOUNT_ID);
    call.requireAccess(inbox);
    boolean verified = Boolean.TRUE.equals(call.params().flag("hmac_verified"));
    ContactInbox contactInbox =
        new ContactInboxes(call.installation())
            .findOrCreate(contact, inbox, call.params().text("source_id"), verified);
    if (contactInbox == null) {
      throw new InternalFailure("nothing to show for an empty source id");
    }
    return Answer.json(InboxSlimView.json(call.installation(), contactInbox));
  }

  private Answer contactable(Call call) {
    Contact contact = contact(call);
    ContactableInboxes contactable = new ContactableInboxes(call.installation());
    ObjectNode json = Json.object();
    ArrayNode payload = json.putArray("payload");
    for (Inbox inbox : call.table(Inbox.ENTITY).where(Inbox.ACCOUNT_ID, call.account().id())) {
      String sourceId = call.canAccess(inbox) ? contactable.sourceId(contact, inbox) : null;
      if (sourceId != null) {
        payload
            .addObject()
            .<ObjectNode>set("inbox", InboxSlimView.json(call.installation(), inbox))
            .put("source_id", sourceId);
      }
    }
    return Answer.json(json);
  }

  private Answer find(Call call) {
    Inbox inbox = call.sent(Inbox.ENTITY, "inbox_id", Inbox.ACCOUNT_ID);
    ContactInbox found =
        ContactInbox.find(call.installation(), inbox, call.params().text("source_id"));
    if (found == null) {
      throw new RecordNotFound();
    }
    return Answer.json(
        ContactView.withInboxes(call.installation(), found.contact(call.installation())));
  }

  private Answer merge(Call call) {
    Contact base = contact(call, call.params().integer("base_contact_id"));
    Contact leaving = contact(call, call.params().integer("mergee_contact_id"));
    Contact merged = new ContactMerge(call.installation()).merge(base, leaving);
    return Answer.json(ContactView.json(call.installation(), merged));
  }

  private static Contact contact(Call call) {
    return call.find(Contact.ENTITY, "id", Contact.ACCOUNT_ID);
  }

  private static Contact contact(Call call, Long id) {
    return call.inAccount(Contact.ENTITY, id, Contact.ACCOUNT_ID);
  }
}
