package ai.inquirly.sdk.testing.server.domain.conversations;

import ai.inquirly.sdk.testing.server.events.Event;
import ai.inquirly.sdk.testing.server.events.EventName;
import ai.inquirly.sdk.testing.server.state.AgentBotInbox;
import ai.inquirly.sdk.testing.server.state.Changes;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.Table;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Makes and changes conversations, with all that the server does along with it. */
public final class Conversations {
  private static final Set<Column<?>> TOLD =
      Set.of(
          Conversation.TEAM_ID,
          Conversation.ASSIGNEE_ID,
          Conversation.STATUS,
          Conversation.SNOOZED_UNTIL,
          Conversation.CUSTOM_ATTRIBUTES,
          Conversation.LABEL_LIST,
          Conversation.WAITING_SINCE,
          Conversation.FIRST_REPLY_CREATED_AT,
          Conversation.PRIORITY);

  private final Installation installation;
  private final AutoAssignment assignment;
  private final Activities activities;
  private final Followers followers;

  /** Works on this installation. */
  public Conversations(Installation installation) {
    this.installation = installation;
    assignment = new AutoAssignment(installation);
    activities = new Activities(installation);
    followers = new Followers(installation);
  }

  /**
   * Begins a conversation.
   *
   * @param contactInbox who talks where
   * @param draft a new row with what the request asks for
   * @param performedBy who begins it: a user, bot, contact or rule; null for the server
   */
  public Conversation create(ContactInbox contactInbox, Conversation draft, Row performedBy) {
    Inbox inbox = contactInbox.inbox(installation);
    Contact contact = contactInbox.contact(installation);
    AttributeLimits.check(draft);
    draft.set(Conversation.ACCOUNT_ID, inbox.get(Inbox.ACCOUNT_ID));
    draft.set(Conversation.INBOX_ID, inbox.id());
    draft.set(Conversation.CONTACT_ID, contact.id());
    draft.set(Conversation.CONTACT_INBOX_ID, contactInbox.id());
    draft.set(Conversation.UUID, installation.secrets().uuid());
    draft.set(Conversation.DISPLAY_ID, nextDisplayId(inbox.get(Inbox.ACCOUNT_ID)));
    endSnoozeUnlessSnoozed(draft);
    assignment.afterNewTeam(draft);
    if (contact.is(Contact.BLOCKED)) {
      draft.set(Conversation.STATUS, "resolved");
    } else if (AgentBotInbox.activeBot(installation, inbox) != null) {
      draft.set(Conversation.STATUS, "pending");
    }
    if (draft.isStatus("open")) {
      assignment.afterOpening(draft);
    }
    Conversation created = table().insert(draft);
    Instant now = created.createdAt();
    created.set(Conversation.LAST_ACTIVITY_AT, now);
    created.set(Conversation.WAITING_SINCE, now);
    table().settle(created);
    tell(EventName.CONVERSATION_CREATED, created, null, performedBy);
    tellOfFirstAssignment(created, performedBy);
    return created;
  }

  /**
   * Ends a change of a conversation: checks it, writes the activity messages, tells what happened.
   *
   * @param performedBy who changed it: a user, bot, contact or rule; null for the server
   */
  public Changes save(Conversation conversation, Row performedBy) {
    AttributeLimits.check(conversation);
    endSnoozeUnlessSnoozed(conversation);
    if (conversation.isChanged(Conversation.TEAM_ID)) {
      assignment.afterNewTeam(conversation);
    }
    if (conversation.isChanged(Conversation.STATUS) && conversation.isStatus("open")) {
      assignment.afterOpening(conversation);
    }
    Changes changes = table().save(conversation);
    if (changes.isEmpty()) {
      return changes;
    }
    if (conversation.isStatus("snoozed")) {
      new SnoozeEnd(installation).plan(conversation);
    }
    if (changes.include(Conversation.STATUS)) {
      tellOfStatus(conversation, changes, performedBy);
    }
    if (changes.include(Conversation.CONTACT_LAST_SEEN_AT)) {
      tell(EventName.CONVERSATION_READ, conversation, changes, performedBy);
    }
    activities.write(conversation, changes, performedBy);
    if (changes.columns().stream().anyMatch(TOLD::contains) || bringsLanguage(changes)) {
      tell(EventName.CONVERSATION_UPDATED, conversation, changes, performedBy);
    }
    if (changes.include(Conversation.LABEL_LIST) && performedBy != null) {
      // the server tells once more with the activities about the labels
      tell(EventName.CONVERSATION_UPDATED, conversation, changes, performedBy);
    }
    if (changes.include(Conversation.ASSIGNEE_ID)) {
      tell(EventName.ASSIGNEE_CHANGED, conversation, changes, performedBy);
      followers.noteAssignee(conversation);
    }
    if (changes.include(Conversation.TEAM_ID)) {
      tell(EventName.TEAM_CHANGED, conversation, changes, performedBy);
    }
    return changes;
  }

  /** A bot opens a pending conversation: from now on it is with the agents. */
  public void handOff(Conversation conversation, Row performedBy) {
    conversation.set(Conversation.STATUS, "open");
    save(conversation, performedBy);
    tell(EventName.CONVERSATION_BOT_HANDOFF, conversation, null, performedBy);
  }

  /** Blocks the contact or lets it in again, and says so in the conversation. */
  public void mute(Conversation conversation, boolean muted, Row performedBy) {
    Contact contact = conversation.contact(installation);
    if (muted && !conversation.isStatus("resolved")) {
      conversation.set(Conversation.STATUS, "resolved");
      save(conversation, performedBy);
    }
    contact.set(Contact.BLOCKED, muted);
    Changes changes = installation.table(Contact.ENTITY).save(contact);
    if (!changes.isEmpty()) {
      installation
          .events()
          .publish(Event.of(EventName.CONTACT_UPDATED, contact, changes, installation.now()));
    }
    activities.writeMuted(conversation, muted, performedBy);
  }

  private void tellOfStatus(Conversation conversation, Changes changes, Row performedBy) {
    if (conversation.isStatus("open")) {
      tell(EventName.CONVERSATION_OPENED, conversation, changes, performedBy);
    }
    if (conversation.isStatus("resolved")) {
      tell(EventName.CONVERSATION_RESOLVED, conversation, changes, performedBy);
    }
    tell(EventName.CONVERSATION_STATUS_CHANGED, conversation, changes, performedBy);
  }

  private void tellOfFirstAssignment(Conversation created, Row performedBy) {
    activities.writeFirstAssignment(created, performedBy);
    if (created.get(Conversation.ASSIGNEE_ID) != null) {
      tell(EventName.ASSIGNEE_CHANGED, created, null, performedBy);
      followers.noteAssignee(created);
    }
    if (created.get(Conversation.TEAM_ID) != null) {
      tell(EventName.TEAM_CHANGED, created, null, performedBy);
    }
  }

  private static void endSnoozeUnlessSnoozed(Conversation conversation) {
    if (!conversation.isStatus("snoozed")) {
      conversation.set(Conversation.SNOOZED_UNTIL, null);
    }
  }

  /** Of the free-form attributes only a detected language is told. */
  private static boolean bringsLanguage(Changes changes) {
    Changes.Change change = changes.change(Conversation.ADDITIONAL_ATTRIBUTES);
    return change != null
        && change.current() instanceof JsonNode attributes
        && attributes.has("conversation_language");
  }

  /** Numbers of failed attempts are not used again. */
  private long nextDisplayId(Long accountId) {
    return installation.sequences().next("display_id of account " + accountId);
  }

  private Table<Conversation> table() {
    return installation.table(Conversation.ENTITY);
  }

  private void tell(EventName name, Conversation subject, Changes changes, Row performedBy) {
    installation
        .events()
        .publish(
            new Event(
                name, subject, Optional.ofNullable(changes), performedBy, installation.now()));
  }
}
