package ai.inquirly.sdk.testing.server.domain.contacts;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;

/** Makes contacts known in inboxes. */
public final class ContactInboxes {
  private final Installation installation;
  private final SourceIds sourceIds;

  /** Works on this installation. */
  public ContactInboxes(Installation installation) {
    this.installation = installation;
    sourceIds = new SourceIds(installation);
  }

  /**
   * The contact inbox of a contact under a source id, made if it is not there.
   *
   * @param sourceId the source id, null for one that the server makes up
   * @param verified whether a new one counts as verified
   * @return the contact inbox, null for an empty source id
   */
  public ContactInbox findOrCreate(
      Contact contact, Inbox inbox, String sourceId, boolean verified) {
    String wanted = sourceId == null ? sourceIds.generate(contact, inbox) : sourceId;
    if (wanted.isBlank()) {
      return null;
    }
    ContactInbox existing = ContactInbox.find(installation, inbox, wanted);
    if (existing != null && existing.refersTo(ContactInbox.CONTACT_ID, contact)) {
      return existing;
    }
    sourceIds.check(inbox, wanted);
    if (existing != null) {
      takeAway(existing, inbox);
    }
    ContactInbox created = new ContactInbox();
    created.set(ContactInbox.CONTACT_ID, contact.id());
    created.set(ContactInbox.INBOX_ID, inbox.id());
    created.set(ContactInbox.SOURCE_ID, wanted);
    created.set(ContactInbox.HMAC_VERIFIED, verified);
    created.set(ContactInbox.PUBSUB_TOKEN, installation.secrets().token());
    return installation.table(ContactInbox.ENTITY).insert(created);
  }

  /** The first contact inbox of a contact in an inbox, made if there is none. */
  public ContactInbox known(Contact contact, Inbox inbox) {
    ContactInbox first =
        installation
            .table(ContactInbox.ENTITY)
            .first(
                ContactInbox.CONTACT_ID,
                contact.id(),
                c -> c.refersTo(ContactInbox.INBOX_ID, inbox));
    return first == null ? findOrCreate(contact, inbox, null, false) : first;
  }

  /** Whether a contact of the inbox gives up its source id to another who asks for it. */
  public boolean mustYield(Inbox inbox) {
    return sourceIds.mustYield(inbox);
  }

  private void takeAway(ContactInbox other, Inbox inbox) {
    if (!sourceIds.mustYield(inbox)) {
      throw new InternalFailure("source id taken by another contact");
    }
    other.set(
        ContactInbox.SOURCE_ID, sourceIds.afterYielding(inbox, other.get(ContactInbox.SOURCE_ID)));
    installation.table(ContactInbox.ENTITY).save(other);
  }
}
