package ai.inquirly.examples.export;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.page.Pager;
import ai.inquirly.sdk.core.page.WalkPage;
import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.Message;
import java.util.Iterator;

/**
 * The lists of an account as the SDK's pagers read them, each from the start (null) or a
 * checkpoint.
 */
final class AccountLists {
  private final InquirlyClient client;
  private final long account;
  private final Since since;

  AccountLists(InquirlyClient client, ExportSettings settings) {
    this.client = client;
    this.account = settings.account();
    this.since = settings.since() == null ? null : new Since(settings.since());
  }

  /** All contacts, also those that the list never shows since they have nothing but a name. */
  Iterator<WalkPage<Contact>> contacts(String from) {
    return pages(client.contacts().filterAll(account), from);
  }

  /**
   * All conversations, or those that changed since a time. The server would tell the latter in one
   * answer, which has no limit; a walk over all costs little beside the messages, and can be
   * resumed.
   */
  Iterator<WalkPage<Conversation>> conversations(String from) {
    var pages = pages(client.conversations().listAll(account), from);
    return since == null
        ? pages
        : ChosenPages.of(
            pages, conversation -> since.includes(conversation, "updated_at", "last_activity_at"));
  }

  /**
   * From the oldest message on, a hundred a call; with a time to begin at from the newest one back,
   * since the beginning of a long conversation need not be read then.
   */
  Iterator<WalkPage<Message>> messages(long conversation, String from) {
    return since == null
        ? pages(client.messages().listAfter(account, conversation, 0), from)
        : ChosenPages.until(
            pages(client.messages().listAll(account, conversation), from),
            message -> since.includes(message, "created_at"));
  }

  private static <T> Iterator<WalkPage<T>> pages(Pager<T> pager, String from) {
    return pager.resumeFrom(from).pages().iterator();
  }
}
