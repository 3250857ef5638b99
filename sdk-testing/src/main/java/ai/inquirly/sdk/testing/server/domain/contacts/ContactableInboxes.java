package ai.inquirly.sdk.testing.server.domain.contacts;

import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Table;

/** Where a contact can be written to, and under which source id. */
public final class ContactableInboxes {
  private final Installation installation;

  /** Works on this installation. */
  public ContactableInboxes(Installation installation) {
    this.installation = installation;
  }

  /**
   * The source id under which the contact can be reached in an inbox, null if it cannot. In an API
   * inbox where it is not known yet this is a new one at each call.
   */
  public String sourceId(Contact contact, Inbox inbox) {
    ContactInbox known = latest(contact, inbox);
    return switch (inbox.get(Inbox.CHANNEL_TYPE)) {
      case ChannelType.API ->
          known == null ? generated(contact, inbox) : known.get(ContactInbox.SOURCE_ID);
      case ChannelType.WEB_WIDGET ->
          known == null || hasConversation(known) ? null : known.get(ContactInbox.SOURCE_ID);
      case ChannelType.EMAIL ->
          isBlank(contact.get(Contact.EMAIL)) ? null : generated(contact, inbox);
      case ChannelType.SMS, ChannelType.WHATSAPP, ChannelType.TWILIO ->
          isBlank(contact.get(Contact.PHONE_NUMBER)) ? null : generated(contact, inbox);
      default -> null;
    };
  }

  private String generated(Contact contact, Inbox inbox) {
    return new SourceIds(installation).generate(contact, inbox);
  }

  private ContactInbox latest(Contact contact, Inbox inbox) {
    Table<ContactInbox> table = installation.table(ContactInbox.ENTITY);
    ContactInbox latest = null;
    for (ContactInbox candidate : table.where(ContactInbox.CONTACT_ID, contact.id())) {
      latest = candidate.refersTo(ContactInbox.INBOX_ID, inbox) ? candidate : latest;
    }
    return latest;
  }

  private boolean hasConversation(ContactInbox contactInbox) {
    return !installation
        .table(Conversation.ENTITY)
        .where(Conversation.CONTACT_INBOX_ID, contactInbox.id())
        .isEmpty();
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
