package ai.inquirly.sdk.testing.walks;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.ConversationStatus;
import ai.inquirly.sdk.sync.ChangedConversations;
import ai.inquirly.sdk.sync.ContactConversations;
import ai.inquirly.sdk.sync.ConversationChanges;
import ai.inquirly.sdk.testing.FakeInquirly;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What no single list of the server gives. */
class SyncTest {
  @RegisterExtension static final FakeInquirly inquirly = FakeInquirly.extension();

  private final InquirlyClient client = inquirly.client();
  private final long account = inquirly.accountId();

  @Test
  void conversationsThatChangedSinceAnInstantComeInEveryState() {
    conversations(40);
    pass(Duration.ofHours(1));
    Instant gap = inquirly.clock().instant();
    pass(Duration.ofSeconds(1));
    client.messages().create(account, 3, m -> m.content("Hello"));
    client.conversations().toggleStatus(account, 30, s -> s.status(ConversationStatus.RESOLVED));
    client.conversationLabels().set(account, 12, l -> l.labels("vip"));

    assertThat(changes().since(gap)).extracting(Conversation::getId).containsExactly(3L, 12L, 30L);
    assertThat(changes().walkSince(gap))
        .extracting(Conversation::getId)
        .containsExactly(3L, 12L, 30L);
  }

  @Test
  void furtherMessagesAndTheirDeletionAreChanges() {
    conversations(3);
    client.messages().create(account, 2, m -> m.content("Hello"));
    long deleted = client.messages().create(account, 3, m -> m.content("Oops")).getId();
    pass(Duration.ofHours(1));
    Instant gap = inquirly.clock().instant();
    client.messages().create(account, 2, m -> m.content("Are you there?"));
    client.messages().delete(account, 3, deleted);

    assertThat(changes().since(gap)).extracting(Conversation::getId).containsExactly(2L, 3L);
  }

  @Test
  void askingAgainFromTheNextInstantMissesNothing() {
    conversations(10);
    Instant since = inquirly.clock().instant();
    List<Long> seen = new ArrayList<>();
    for (long changed = 1; changed <= 10; changed++) {
      pass(Duration.ofSeconds(45));
      client.messages().create(account, changed, m -> m.content("Hello"));
      ChangedConversations now = changes().since(since);
      now.forEach(c -> seen.add(c.getId()));
      since = now.next();
    }

    assertThat(seen.stream().distinct().toList())
        .isEqualTo(LongStream.rangeClosed(1, 10).boxed().toList());
  }

  @Test
  void whatChangedAtTheEdgeComesAgain() {
    conversations(3);
    pass(Duration.ofHours(1));
    Instant gap = inquirly.clock().instant();
    client.messages().create(account, 2, m -> m.content("Hello"));
    ChangedConversations first = changes().since(gap);

    assertThat(first.next()).isEqualTo(gap);
    assertThat(changes().since(first.next())).extracting(Conversation::getId).containsExactly(2L);
  }

  @Test
  void aClockThatLagsMissesNothingWithinTheErrorAllowed() {
    conversations(3);
    pass(Duration.ofHours(1));
    Instant gap = inquirly.clock().instant();
    client.messages().create(account, 2, m -> m.content("Hello"));
    Duration lag = Duration.ofMinutes(4);
    pass(lag);

    ConversationChanges lagging =
        changes().clock(Clock.fixed(inquirly.clock().instant().minus(lag), ZoneOffset.UTC));

    assertThat(lagging.since(gap)).extracting(Conversation::getId).containsExactly(2L);
    assertThat(lagging.clockError(Duration.ofMinutes(3)).since(gap)).isEmpty();
  }

  @Test
  void allConversationsOfAContactComeWhereTheListEndsAfterTwenty() {
    Contact ada = conversations(33);
    Contact grace = inquirly.account().contact(c -> c.name("Grace").email("grace@example.com"));
    inquirly.account().conversation(grace);
    client.conversations().toggleStatus(account, 5, s -> s.status(ConversationStatus.RESOLVED));

    assertThat(client.contacts().listConversations(account, ada.getId())).hasSize(20);
    assertThat(ContactConversations.all(client, account, ada.getId()))
        .extracting(Conversation::getId)
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 33).boxed().toList());
  }

  private ConversationChanges changes() {
    return ConversationChanges.of(client, account).clock(inquirly.clock());
  }

  private static void pass(Duration time) {
    inquirly.clock().advance(time);
  }

  private Contact conversations(int count) {
    Contact contact = inquirly.account().contact(c -> c.name("Ada").email("ada@example.com"));
    for (int i = 0; i < count; i++) {
      inquirly.account().conversation(contact);
    }
    return contact;
  }
}
