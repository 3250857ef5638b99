package ai.inquirly.sdk.testing.server.domain.contacts;

import ai.inquirly.sdk.testing.server.events.Event;
import ai.inquirly.sdk.testing.server.events.EventName;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.Table;

/** Deletes a contact at once, and its conversations and messages after the answer. */
public final class ContactDeletion {
  private final Installation installation;

  /** Works on this installation. */
  public ContactDeletion(Installation installation) {
    this.installation = installation;
  }

  /** Deletes a contact. */
  public void delete(Contact contact) {
    installation.table(Contact.ENTITY).delete(contact);
    installation
        .events()
        .publish(Event.of(EventName.CONTACT_DELETED, contact, null, installation.now()));
    installation.jobs().afterAnswer(() -> deleteRest(contact));
  }

  private void deleteRest(Contact contact) {
    Table<Message> messages = installation.table(Message.ENTITY);
    Table<Conversation> conversations = installation.table(Conversation.ENTITY);
    Table<ContactInbox> contactInboxes = installation.table(ContactInbox.ENTITY);
    conversations.stream(Conversation.CONTACT_ID, contact.id())
        .forEach(
            conversation -> {
              messages.stream(Message.CONVERSATION_ID, conversation.id()).forEach(messages::delete);
              conversations.delete(conversation);
            });
    contactInboxes.stream(ContactInbox.CONTACT_ID, contact.id()).forEach(contactInboxes::delete);
  }
}
