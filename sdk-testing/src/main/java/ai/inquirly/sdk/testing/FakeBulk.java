package ai.inquirly.sdk.testing;

import ai.inquirly.sdk.testing.server.FakeServer;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;

/**
 * Fills an account with very many rows in little time: for tests of paging, of memory and of speed.
 * The rows come from nowhere: no event, no webhook and no activity message tells of them. They were
 * made a second after one another, the last one now.
 */
public final class FakeBulk {
  private final FakeServer server;
  private final long accountId;
  private final Inbox inbox;

  FakeBulk(FakeServer server, long accountId, Inbox inbox) {
    this.server = server;
    this.accountId = accountId;
    this.inbox = inbox;
  }

  /**
   * Adds contacts: {@code Contact 7} with the email {@code contact7@example.com} and the identifier
   * {@code contact-7} has the id 7, if the account had none before. They are in no inbox.
   *
   * @return their ids, oldest first
   */
  public List<Long> contacts(int count) {
    return write(
        installation -> {
          List<Long> ids = new ArrayList<>(count);
          Instant first = first(installation, count);
          for (int i = 0; i < count; i++) {
            ids.add(contact(installation, first.plusSeconds(i)).id());
          }
          return ids;
        });
  }

  /**
   * Adds open conversations in the API inbox, each with a contact of its own, who has written one
   * message.
   *
   * @return the numbers that the operations know them by, oldest first
   */
  public List<Long> conversations(int count) {
    return write(
        installation -> {
          List<Long> numbers = new ArrayList<>(count);
          Instant first = first(installation, count);
          for (int i = 0; i < count; i++) {
            Conversation conversation = conversation(installation, first.plusSeconds(i));
            message(installation, conversation, "Message 1", first.plusSeconds(i), true);
            numbers.add(conversation.get(Conversation.DISPLAY_ID));
          }
          return numbers;
        });
  }

  /**
   * Adds messages to a conversation, {@code Message 1} and so on: the contact writes the odd ones,
   * the server's own answers are between them. They come after what was said before, so they may be
   * less than a second apart.
   *
   * @param conversationId the number that the operations know the conversation by
   * @return the ids of the messages, oldest first
   */
  public List<Long> messages(long conversationId, int count) {
    return write(
        installation -> {
          Conversation conversation =
              Conversation.find(
                  installation, installation.table(Account.ENTITY).get(accountId), conversationId);
          if (conversation == null) {
            throw new IllegalArgumentException("there is no conversation " + conversationId);
          }
          Instant now = installation.now();
          Duration sinceLast =
              Duration.between(conversation.get(Conversation.LAST_ACTIVITY_AT), now);
          List<Long> ids = new ArrayList<>(count);
          for (int i = 0; i < count; i++) {
            String text = "Message " + (i + 1);
            Instant at = now.minus(apart(sinceLast, count).multipliedBy(count - 1L - i));
            ids.add(message(installation, conversation, text, at, i % 2 == 0).id());
          }
          return ids;
        });
  }

  private Contact contact(Installation installation, Instant at) {
    Contact added = installation.table(Contact.ENTITY).insert(new Contact(), at);
    added.set(Contact.ACCOUNT_ID, accountId);
    added.set(Contact.NAME, "Contact " + added.id());
    added.set(Contact.EMAIL, "contact" + added.id() + "@example.com");
    added.set(Contact.IDENTIFIER, "contact-" + added.id());
    added.set(Contact.CONTACT_TYPE, "lead");
    installation.table(Contact.ENTITY).settle(added);
    return added;
  }

  private Conversation conversation(Installation installation, Instant at) {
    Contact contact = contact(installation, at);
    ContactInbox contactInbox = new ContactInbox();
    contactInbox.set(ContactInbox.CONTACT_ID, contact.id());
    contactInbox.set(ContactInbox.INBOX_ID, inbox.id());
    contactInbox.set(ContactInbox.SOURCE_ID, installation.secrets().uuid());
    contactInbox.set(ContactInbox.PUBSUB_TOKEN, installation.secrets().token());
    installation.table(ContactInbox.ENTITY).insert(contactInbox, at);
    Conversation conversation = new Conversation();
    conversation.set(Conversation.ACCOUNT_ID, accountId);
    conversation.set(Conversation.INBOX_ID, inbox.id());
    conversation.set(Conversation.CONTACT_ID, contact.id());
    conversation.set(Conversation.CONTACT_INBOX_ID, contactInbox.id());
    conversation.set(Conversation.UUID, installation.secrets().uuid());
    conversation.set(
        Conversation.DISPLAY_ID,
        installation.sequences().next("display_id of account " + accountId));
    conversation.set(Conversation.LAST_ACTIVITY_AT, at);
    conversation.set(Conversation.WAITING_SINCE, at);
    return installation.table(Conversation.ENTITY).insert(conversation, at);
  }

  private Message message(
      Installation installation,
      Conversation conversation,
      String text,
      Instant at,
      boolean byContact) {
    Message message = new Message();
    message.set(Message.ACCOUNT_ID, accountId);
    message.set(Message.INBOX_ID, conversation.get(Conversation.INBOX_ID));
    message.set(Message.CONVERSATION_ID, conversation.id());
    message.set(Message.MESSAGE_TYPE, byContact ? "incoming" : "template");
    message.set(Message.CONTENT, text);
    message.set(Message.PROCESSED_MESSAGE_CONTENT, text);
    message.sender(byContact ? conversation.contact(installation) : null);
    conversation.set(Conversation.LAST_ACTIVITY_AT, at);
    installation.table(Conversation.ENTITY).settle(conversation);
    return installation.table(Message.ENTITY).insert(message, at);
  }

  /** A second, unless the messages then began before the last one that was there. */
  private static Duration apart(Duration sinceLast, int count) {
    Duration evenly = sinceLast.dividedBy(count);
    return evenly.compareTo(Duration.ofSeconds(1)) < 0 ? evenly : Duration.ofSeconds(1);
  }

  private static Instant first(Installation installation, int count) {
    return installation.now().minusSeconds(Math.max(0, count - 1));
  }

  private <T> T write(Function<Installation, T> work) {
    Installation installation = server.installation();
    Lock lock = installation.lock().writeLock();
    lock.lock();
    try {
      return work.apply(installation);
    } finally {
      lock.unlock();
    }
  }
}
