package ai.inquirly.sdk.testing;

import ai.inquirly.sdk.testing.server.FakeServer;
import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;

/** Reads what no single operation of the API tells of an account. */
final class AccountState {
  private final FakeServer server;
  private final long accountId;

  AccountState(FakeServer server, long accountId) {
    this.server = server;
    this.accountId = accountId;
  }

  Inbox apiInbox() {
    Inbox inbox =
        read(
            installation ->
                installation
                    .table(Inbox.ENTITY)
                    .first(Inbox.ACCOUNT_ID, accountId, i -> i.isOf(ChannelType.API)));
    if (inbox == null) {
      throw new IllegalStateException("the account has no inbox of the API channel any more");
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
