package ai.inquirly.sdk.testing.server.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/** What a contact and the agents of an inbox say to each other. */
public final class Conversation extends Row {
  /** The table and its columns. */
  public static final Entity<Conversation> ENTITY = new Entity<>("conversations");

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** The inbox. */
  public static final Column<Long> INBOX_ID = ENTITY.reference("inbox_id");

  /** Where it stands. */
  public static final Column<String> STATUS =
      ENTITY.words("status", "open", "resolved", "pending", "snoozed").initially("open");

  /** The agent who takes care of it, or null. */
  public static final Column<Long> ASSIGNEE_ID = ENTITY.reference("assignee_id").beforeTimes();

  /** The contact. */
  public static final Column<Long> CONTACT_ID = ENTITY.reference("contact_id");

  /** The number in the account, which all addresses and answers use. */
  public static final Column<Long> DISPLAY_ID = ENTITY.reference("display_id");

  /** When the contact last looked. */
  public static final Column<Instant> CONTACT_LAST_SEEN_AT = ENTITY.time("contact_last_seen_at");

  /** When an agent last looked. */
  public static final Column<Instant> AGENT_LAST_SEEN_AT = ENTITY.time("agent_last_seen_at");

  /** Values that channels write. */
  public static final Column<JsonNode> ADDITIONAL_ATTRIBUTES =
      ENTITY.object("additional_attributes");

  /** The contact inbox. */
  public static final Column<Long> CONTACT_INBOX_ID = ENTITY.reference("contact_inbox_id");

  /** The name in survey addresses. */
  public static final Column<String> UUID = ENTITY.text("uuid").indexed();

  /** An id of the channel. */
  public static final Column<String> IDENTIFIER = ENTITY.text("identifier");

  /** When something last happened in it. */
  public static final Column<Instant> LAST_ACTIVITY_AT = ENTITY.time("last_activity_at");

  /** The team, or null. */
  public static final Column<Long> TEAM_ID = ENTITY.reference("team_id");

  /** The campaign that began it, or null. */
  public static final Column<Long> CAMPAIGN_ID = ENTITY.integer("campaign_id");

  /** When a snoozed conversation opens again. */
  public static final Column<Instant> SNOOZED_UNTIL = ENTITY.time("snoozed_until");

  /** Values that the account defines. */
  public static final Column<JsonNode> CUSTOM_ATTRIBUTES = ENTITY.object("custom_attributes");

  /** When the assignee last looked. */
  public static final Column<Instant> ASSIGNEE_LAST_SEEN_AT = ENTITY.time("assignee_last_seen_at");

  /** When an agent first answered. */
  public static final Column<Instant> FIRST_REPLY_CREATED_AT =
      ENTITY.time("first_reply_created_at");

  /** How urgent it is, or null. */
  public static final Column<String> PRIORITY =
      ENTITY.words("priority", "low", "medium", "high", "urgent");

  /** A rule of the paid edition. */
  public static final Column<Long> SLA_POLICY_ID = ENTITY.integer("sla_policy_id");

  /** Since when the contact waits for an answer. */
  public static final Column<Instant> WAITING_SINCE = ENTITY.time("waiting_since");

  /** The labels. */
  public static final Column<List<String>> LABEL_LIST = ENTITY.texts("label_list");

  /** A new row, in no table yet. */
  public Conversation() {
    super(ENTITY);
  }

  /** The conversation with this number in an account, or null. */
  public static Conversation find(Installation installation, Account account, long displayId) {
    return installation
        .table(ENTITY)
        .first(DISPLAY_ID, displayId, c -> c.refersTo(ACCOUNT_ID, account));
  }

  /** The contact. */
  public Contact contact(Installation installation) {
    return installation.table(Contact.ENTITY).find(get(CONTACT_ID));
  }

  /** The inbox. */
  public Inbox inbox(Installation installation) {
    return installation.table(Inbox.ENTITY).find(get(INBOX_ID));
  }

  /** The account. */
  public Account account(Installation installation) {
    return installation.table(Account.ENTITY).find(get(ACCOUNT_ID));
  }

  /** The contact inbox, or null. */
  public ContactInbox contactInbox(Installation installation) {
    return installation.table(ContactInbox.ENTITY).find(get(CONTACT_INBOX_ID));
  }

  /** Whether it stands there, such as {@code open}. */
  public boolean isStatus(String status) {
    return status.equals(get(STATUS));
  }
}
