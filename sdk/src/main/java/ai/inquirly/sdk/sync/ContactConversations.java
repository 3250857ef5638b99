package ai.inquirly.sdk.sync;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.page.Pager;
import ai.inquirly.sdk.model.ContactInbox;
import ai.inquirly.sdk.model.Conversation;
import java.util.stream.Stream;

/** All conversations of a contact, where {@code contacts().listConversations} ends after 20. */
public final class ContactConversations {
  private ContactConversations() {}

  /**
   * All conversations of a contact that the caller may see, of all states, inbox by inbox, oldest
   * first in each. Takes a call for the contact, and for each inbox in which it is known one call
   * per 25 conversations and one more. Read as the stream is; close it if you leave it early.
   *
   * <p>A conversation that is deleted meanwhile may make the stream miss another one.
   *
   * @throws ai.inquirly.sdk.core.error.InquirlyException here or from the stream, if a call fails
   */
  public static Stream<Conversation> all(InquirlyClient client, long accountId, long contactId) {
    return client.contacts().get(accountId, contactId).getContactInboxes().stream()
        .flatMap(inbox -> in(inbox, client, accountId).stream())
        .filter(conversation -> conversation.getMeta().getSender().getId() == contactId);
  }

  private static Pager<Conversation> in(ContactInbox known, InquirlyClient client, long accountId) {
    return client
        .conversations()
        .listAll(accountId, q -> q.sourceId(known.getSourceId()).inboxId(known.getInbox().getId()));
  }
}
