package ai.inquirly.sdk.testing;

import ai.inquirly.sdk.testing.server.FakeServer;
import ai.inquirly.sdk.testing.server.domain.contacts.ContactInboxes;
import ai.inquirly.sdk.testing.server.events.Event;
import ai.inquirly.sdk.testing.server.events.EventName;
import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.WidgetOpening;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;

/** Reads and does what no single operation of the API tells of or does in an account. */
final class AccountState {
  private final FakeServer server;
  private final long accountId;

  AccountState(FakeServer server, long accountId) {
    this.server = server;
    this.accountId = accountId;
  }

  Inbox apiInbox() {
    return read(installation -> inbox(installation, ChannelType.API));
  }

  void openWidget(long contactId, String page) {
    Installation installation = server.installation();
    Lock lock = installation.lock().writeLock();
    lock.lock();
    try {
      ContactInbox visitor =
          new ContactInboxes(installation)
              .known(
                  installation.table(Contact.ENTITY).get(contactId),
                  inbox(installation, ChannelType.WEB_WIDGET));
      WidgetOpening opening = new WidgetOpening();
      opening.set(WidgetOpening.CONTACT_INBOX_ID, visitor.id());
      opening.set(WidgetOpening.REFERER, page);
      installation
          .events()
          .publish(Event.of(EventName.WEBWIDGET_TRIGGERED, opening, null, installation.now()));
      installation.jobs().runDue();
    } finally {
      lock.unlock();
    }
  }

  private Inbox inbox(Installation installation, String channelType) {
    Inbox inbox =
        installation
            .table(Inbox.ENTITY)
            .first(Inbox.ACCOUNT_ID, accountId, i -> i.isOf(channelType));
    if (inbox == null) {
      throw new IllegalStateException("the account has no inbox of " + channelType);
    }
    return inbox;
  }

  String apiInboxIdentifier() {
    Inbox inbox = apiInbox();
    return read(installation -> inbox.channel(installation).get(Channel.IDENTIFIER));
  }

  List<Long> contactIds() {
    return read(
        installation ->
            installation.table(Contact.ENTITY).stream(Contact.ACCOUNT_ID, accountId)
                .map(Contact::id)
                .toList());
  }

  List<Long> conversationIds(long contactId) {
    return read(
        installation ->
            installation.table(Conversation.ENTITY).stream(Conversation.CONTACT_ID, contactId)
                .map(c -> c.get(Conversation.DISPLAY_ID))
                .toList());
  }

  private <T> T read(Function<Installation, T> question) {
    Installation installation = server.installation();
    Lock lock = installation.lock().readLock();
    lock.lock();
    try {
      return question.apply(installation);
    } finally {
      lock.unlock();
    }
  }
}
