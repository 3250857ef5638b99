package ai.inquirly.sdk.testing.server.operations.open;

import ai.inquirly.sdk.testing.server.domain.avatars.Avatars;
import ai.inquirly.sdk.testing.server.domain.contacts.ContactInboxes;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Contacts of the public plane: whoever knows the source id is the contact. */
public final class PublicContactsOperations implements Operations {
  private static final String CONTACTS = "/inboxes/{inbox_identifier}/contacts";
  private static final String CONTACT = CONTACTS + "/{contact_identifier}";

  @Override
  public void register(Routes routes) {
    routes.open("POST", CONTACTS, this::create);
    routes.open("GET", CONTACT, this::get).writes();
    routes.openUpdate(CONTACT, this::update);
    routes.leadingNowhere("GET", "/public/api/v1" + CONTACTS);
    routes.leadingNowhere("DELETE", "/public/api/v1" + CONTACT);
  }

  /** A known source id brings its session back; a known contact gets a new one. */
  private Answer create(Call call) {
    Visit visit = Visit.of(call);
    visit.checkSignature();
    String sourceId = call.params().text("source_id");
    ContactInbox session =
        sourceId == null ? null : ContactInbox.find(call.installation(), visit.inbox(), sourceId);
    if (session == null) {
      Contact contact = new Identification(call).findOrCreate(visit.inbox());
      session =
          new ContactInboxes(call.installation())
              .findOrCreate(contact, visit.inbox(), sourceId, false);
      fetchAvatar(call, contact);
      if (session == null) {
        throw InternalFailure.afterCommit("an empty source id makes no session");
      }
    }
    return Answer.json(json(call, session));
  }

  private Answer get(Call call) {
    return Answer.json(json(call, verified(call)));
  }

  private Answer update(Call call) {
    ContactInbox session = verified(call);
    Contact contact = new Identification(call).update(session.contact(call.installation()));
    fetchAvatar(call, contact);
    return Answer.json(RecordView.json(contact));
  }

  private static ContactInbox verified(Call call) {
    Visit visit = Visit.of(call);
    ContactInbox session = visit.session();
    if (visit.checkSignature()) {
      session.set(ContactInbox.HMAC_VERIFIED, true);
      call.table(ContactInbox.ENTITY).save(session);
    }
    return session;
  }

  private static void fetchAvatar(Call call, Contact contact) {
    Params params = call.params();
    if (contact.get(Contact.AVATAR_ID) == null) {
      new Avatars(call.installation()).fetch(params, contact, Contact.AVATAR_ID);
    }
  }

  private static ObjectNode json(Call call, ContactInbox session) {
    Contact contact = session.contact(call.installation());
    return Json.object()
        .put("source_id", session.get(ContactInbox.SOURCE_ID))
        .put("pubsub_token", session.get(ContactInbox.PUBSUB_TOKEN))
        .put("id", contact.id())
        .put("name", contact.get(Contact.NAME))
        .put("email", contact.get(Contact.EMAIL))
        .put("phone_number", contact.get(Contact.PHONE_NUMBER));
  }
}
