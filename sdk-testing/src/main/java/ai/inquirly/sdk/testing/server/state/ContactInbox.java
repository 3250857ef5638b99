package ai.inquirly.sdk.testing.server.state;

/** How a contact is known in an inbox. */
public final class ContactInbox extends Row {
  /** The table and its columns. */
  public static final Entity<ContactInbox> ENTITY = new Entity<>("contact_inboxes");

  /** The contact. */
  public static final Column<Long> CONTACT_ID = ENTITY.reference("contact_id");

  /** The inbox. */
  public static final Column<Long> INBOX_ID = ENTITY.reference("inbox_id");

  /** The id of the contact in the channel; unique in the inbox. */
  public static final Column<String> SOURCE_ID = ENTITY.text("source_id").indexed();

  /** Whether the contact proved its identity. */
  public static final Column<Boolean> HMAC_VERIFIED = ENTITY.flag("hmac_verified").initially(false);

  /** The token of the live connection. */
  public static final Column<String> PUBSUB_TOKEN = ENTITY.text("pubsub_token");

  /** A new row, in no table yet. */
  public ContactInbox() {
    super(ENTITY);
  }

  /** The contact inbox with this source id in an inbox, or null. */
  public static ContactInbox find(Installation installation, Inbox inbox, String sourceId) {
    return installation.table(ENTITY).first(SOURCE_ID, sourceId, c -> c.refersTo(INBOX_ID, inbox));
  }

  /** The contact. */
  public Contact contact(Installation installation) {
    return installation.table(Contact.ENTITY).find(get(CONTACT_ID));
  }

  /** The inbox. */
  public Inbox inbox(Installation installation) {
    return installation.table(Inbox.ENTITY).find(get(INBOX_ID));
  }
}
