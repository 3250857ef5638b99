package ai.inquirly.sdk.testing.server.operations.contacts;

import ai.inquirly.sdk.testing.server.domain.avatars.Avatars;
import ai.inquirly.sdk.testing.server.domain.contacts.ContactDeletion;
import ai.inquirly.sdk.testing.server.domain.contacts.ContactInboxes;
import ai.inquirly.sdk.testing.server.domain.contacts.Contacts;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.ContactListView;
import ai.inquirly.sdk.testing.server.render.ContactView;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Inbox;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Contacts one by one: create, show, update, delete. */
public final class ContactsOperations implements Operations {
  @Override
  public void register(Routes routes) {
    routes.account("POST", "/contacts", Access.USER, this::create);
    routes.account("GET", "/contacts/{id}", Access.USER, this::get);
    routes.accountUpdate("/contacts/{id}", Access.USER, this::update);
    routes.account("DELETE", "/contacts/{id}", Access.ADMINISTRATOR, this::delete);
    routes.account("DELETE", "/contacts/{id}/avatar", Access.USER, this::deleteAvatar);
    routes.account(
        "POST",
        "/contacts/{id}/destroy_custom_attributes",
        Access.USER,
        this::destroyCustomAttributes);
  }

  private Answer create(Call call) {
    Params params = call.params();
    Contact draft = new Contact();
    draft.set(Contact.ACCOUNT_ID, call.account().id());
    assign(params, draft);
    params.assignObjectsTo(draft, Contact.CUSTOM_ATTRIBUTES, Contact.ADDITIONAL_ATTRIBUTES);
    Contact contact = new Contacts(call.installation()).create(draft, params);
    Inbox inbox = null;
    ContactInbox contactInbox = null;
    if (params.isPresent("inbox_id")) {
      inbox = call.sent(Inbox.ENTITY, "inbox_id", Inbox.ACCOUNT_ID);
      contactInbox =
          new ContactInboxes(call.installation())
              .findOrCreate(contact, inbox, params.text("source_id"), false);
    }
    takeAvatar(call, contact);
    ObjectNode payload =
        Json.object("contact", ContactView.withInboxes(call.installation(), contact));
    payload
        .putObject("contact_inbox")
        .<ObjectNode>set("inbox", contactInbox == null ? null : RecordView.json(inbox))
        .put("source_id", contactInbox == null ? null : contactInbox.get(ContactInbox.SOURCE_ID));
    return Answer.json(Json.object("payload", payload));
  }

  private Answer get(Call call) {
    return shown(call, find(call));
  }

  private Answer update(Call call) {
    Contact contact = find(call);
    Params params = call.params();
    assign(params, contact);
    if (params.object("custom_attributes") != null) {
      contact.set(
          Contact.CUSTOM_ATTRIBUTES,
          Json.merged(contact.get(Contact.CUSTOM_ATTRIBUTES), params.object("custom_attributes")));
    }
    JsonNode additional = params.get("additional_attributes");
    if (additional != null && (additional.isObject() || additional.isNull())) {
      contact.set(Contact.ADDITIONAL_ATTRIBUTES, additional.isNull() ? Json.object() : additional);
    }
    new Contacts(call.installation()).save(contact, params);
    takeAvatar(call, contact);
    return shown(call, contact);
  }

  private Answer delete(Call call) {
    new ContactDeletion(call.installation()).delete(find(call));
    return Answer.empty();
  }

  private Answer deleteAvatar(Call call) {
    Contact contact = find(call);
    contact.set(Contact.AVATAR_ID, null);
    new Contacts(call.installation()).save(contact, Params.none());
    return Answer.json(Json.object("payload", ContactView.json(call.installation(), contact)));
  }

  private Answer destroyCustomAttributes(Call call) {
    Contact contact = find(call);
    ObjectNode left = Json.merged(contact.get(Contact.CUSTOM_ATTRIBUTES), Json.object());
    if (call.params().array("custom_attributes") != null) {
      call.params().array("custom_attributes").forEach(name -> left.remove(name.asText()));
    }
    contact.set(Contact.CUSTOM_ATTRIBUTES, left);
    new Contacts(call.installation()).save(contact, Params.none());
    return shown(call, contact);
  }

  private static Contact find(Call call) {
    return call.find(Contact.ENTITY, "id", Contact.ACCOUNT_ID);
  }

  private static void assign(Params params, Contact contact) {
    params.assignTo(
        contact,
        Contact.NAME,
        Contact.IDENTIFIER,
        Contact.EMAIL,
        Contact.PHONE_NUMBER,
        Contact.BLOCKED);
    if (contact.get(Contact.BLOCKED) == null) {
      throw new InternalFailure("the database refuses a contact neither blocked nor not");
    }
  }

  private static void takeAvatar(Call call, Contact contact) {
    Avatars avatars = new Avatars(call.installation());
    avatars.attach(call.params(), contact, Contact.AVATAR_ID);
    avatars.fetch(call.params(), contact, Contact.AVATAR_ID);
  }

  private static Answer shown(Call call, Contact contact) {
    return Answer.json(
        Json.object(
            "payload", ContactListView.contact(call.installation(), contact, call.params())));
  }
}
