package ai.inquirly.examples.quickstart;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.Page;
import ai.inquirly.sdk.core.error.AuthenticationException;
import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.core.error.NotFoundException;
import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.ContactListMeta;
import ai.inquirly.sdk.model.ContactSort;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.ConversationAssigneeFilter;
import ai.inquirly.sdk.model.ConversationStatusFilter;
import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.model.ProfileUser;
import ai.inquirly.sdk.testing.FakeInquirly;
import java.io.PrintStream;
import java.util.List;

/**
 * Reads the contacts of an account, the conversations of one of them with their messages, and what
 * waits for somebody. Without settings it talks to a fake Inquirly in memory; with {@code
 * INQUIRLY_BASE_URL} and {@code INQUIRLY_API_ACCESS_TOKEN} set, to that account. It changes
 * nothing.
 */
public final class Quickstart {
  private final InquirlyClient client;
  private final Screen screen;

  Quickstart(InquirlyClient client, PrintStream out) {
    this.client = client;
    this.screen = new Screen(out);
  }

  /** Takes no arguments. */
  public static void main(String[] args) {
    if (System.getenv("INQUIRLY_BASE_URL") != null) {
      try (InquirlyClient client = InquirlyClient.fromEnv()) {
        new Quickstart(client, System.out).run();
      } catch (InquirlyException e) {
        System.out.println("That did not work. " + e.getMessage());
        System.exit(1);
      }
      return;
    }
    System.out.println("No INQUIRLY_BASE_URL is set, so this talks to a fake Inquirly in memory.");
    try (FakeInquirly fake = FakeInquirly.start();
        InquirlyClient client = fake.client()) {
      new Quickstart(client, System.out).run();
    }
  }

  void run() {
    ProfileUser me = client.profile().get();
    long accountId = me.getAccounts().get(0).getId();
    String account = me.getAccounts().get(0).getName();
    screen.title("Signed in as " + me.getName() + " of " + account + ", account " + accountId);

    Page<Contact, ContactListMeta> contacts =
        client.contacts().list(accountId, q -> q.sort(ContactSort.LAST_ACTIVITY_AT_DESCENDING));
    long all = contacts.getMeta().getCount();
    screen.title(contacts.getItems().size() + " of " + all + " contacts, the latest first");
    contacts.forEach(screen::contact);

    contacts.stream().findFirst().ifPresent(contact -> showConversations(accountId, contact));
    showWhatWaits(accountId);
    showAnErrorHandledWell(accountId);
  }

  private void showConversations(long accountId, Contact contact) {
    List<Conversation> conversations =
        client.contacts().listConversations(accountId, contact.getId());
    screen.title("Conversations with " + contact.getName() + ": " + conversations.size());
    for (Conversation conversation : conversations) {
      screen.conversation(conversation);
      for (Message message : client.messages().list(accountId, conversation.getId())) {
        screen.message(message);
      }
    }
  }

  private void showWhatWaits(long accountId) {
    var open =
        client
            .conversations()
            .list(
                accountId,
                q ->
                    q.status(ConversationStatusFilter.OPEN)
                        .assigneeType(ConversationAssigneeFilter.UNASSIGNED));
    screen.title(open.getMeta().getUnassignedCount() + " conversations wait for somebody");
    open.forEach(screen::waiting);
  }

  private void showAnErrorHandledWell(long accountId) {
    screen.title("An error, handled");
    try {
      client.contacts().get(accountId, 999_999_999L);
    } catch (NotFoundException e) {
      screen.paragraph("There is no such contact, and the exception says so:");
      screen.paragraph(e.getMessage());
    } catch (AuthenticationException e) {
      screen.paragraph("Not allowed, because of " + e.reason() + ": " + e.getMessage());
    }
  }
}
