package ai.inquirly.sdk.testing.server.render;

import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A contact as the application plane serves it. */
public final class ContactView {
  private ContactView() {}

  /** Without its inboxes, as in a conversation. */
  public static ObjectNode json(Installation installation, Contact contact) {
    ObjectNode json =
        Json.object()
            .<ObjectNode>set(
                "additional_attributes", Json.orEmpty(contact.get(Contact.ADDITIONAL_ATTRIBUTES)))
            .put("availability_status", "offline")
            .put("email", contact.get(Contact.EMAIL))
            .put("id", contact.id())
            .put("name", contact.get(Contact.NAME))
            .put("phone_number", contact.get(Contact.PHONE_NUMBER))
            .put("blocked", contact.get(Contact.BLOCKED))
            .put("identifier", contact.get(Contact.IDENTIFIER))
            .put("thumbnail", FileUrls.avatar(installation, contact.get(Contact.AVATAR_ID)));
    json.set("custom_attributes", Json.orEmpty(contact.get(Contact.CUSTOM_ATTRIBUTES)));
    if (contact.get(Contact.LAST_ACTIVITY_AT) != null) {
      json.put("last_activity_at", WireTimes.epoch(contact.get(Contact.LAST_ACTIVITY_AT)));
    }
    return json.put("created_at", WireTimes.epoch(contact.createdAt()));
  }

  /** With all its inboxes. */
  public static ObjectNode withInboxes(Installation installation, Contact contact) {
    ObjectNode json = json(installation, contact);
    json.set(
        "contact_inboxes",
        Json.array(
            installation.table(ContactInbox.ENTITY).where(ContactInbox.CONTACT_ID, contact.id()),
            contactInbox -> InboxSlimView.json(installation, contactInbox)));
    return json;
  }
}
