package ai.inquirly.sdk.testing.walks;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.page.Pager;
import ai.inquirly.sdk.core.page.Walk;
import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.ConversationStatus;
import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.testing.FakeInquirly;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Random changes at random moments of a walk: what is promised holds for all of them. */
class ChangingListsTest {
  private FakeInquirly inquirly;
  private InquirlyClient client;
  private long account;
  private int names;

  @BeforeTry
  void start() {
    inquirly = FakeInquirly.builder().blankAccount().start();
    client = inquirly.client();
    account = inquirly.accountId();
  }

  @AfterTry
  void stop() {
    inquirly.close();
  }

  @Property(tries = 8)
  void newAndChangedContactsAreNeitherLostNorDoubled(@ForAll long seed) {
    Random random = new Random(seed);
    List<Long> all = contacts(20 + random.nextInt(25));
    int atFirst = all.size();
    List<Long> read = new ArrayList<>();

    for (Contact contact : client.contacts().listAll(account).prefetch(random.nextInt(3))) {
      read.add(contact.getId());
      if (random.nextInt(4) == 0) {
        all.add(contact());
      }
      if (random.nextInt(3) == 0) {
        String name = "Renamed " + names++;
        client.contacts().update(account, any(all, random), c -> c.name(name));
      }
    }

    // those added after the last page was read belong to the next walk
    assertThat(all).startsWith(read.toArray(Long[]::new));
    assertThat(read).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(atFirst);
  }

  @Property(tries = 8)
  void eachDeletedContactHidesOneOtherAtMostAndAnotherPassFindsIt(@ForAll long seed) {
    Random random = new Random(seed);
    List<Long> left = contacts(40);
    Set<Long> read = new HashSet<>();
    int deleted = 0;
    Walk<Contact> walk = client.contacts().listAll(account).passes(9).walk();

    while (walk.hasNext()) {
      long id = walk.next().getId();
      assertThat(read.add(id)).as("%d comes once", id).isTrue();
      if (deleted < 10 && random.nextInt(3) == 0) {
        Long gone = any(left, random);
        left.remove(gone);
        client.contacts().delete(account, gone);
        deleted++;
      }
    }

    assertThat(read).containsAll(left);
  }

  @Property(tries = 8)
  void conversationsThatAreWorkedOnAreNeitherLostNorDoubled(@ForAll long seed) {
    Random random = new Random(seed);
    List<Long> all = conversations(35 + random.nextInt(25));
    List<Long> read = new ArrayList<>();

    for (Conversation conversation : client.conversations().listAll(account)) {
      read.add(conversation.getId());
      work(all, random);
    }

    assertThat(read).isEqualTo(all);
  }

  @Property(tries = 6)
  void theFilterFindsConversationsThatMovedBySecondReading(@ForAll long seed) {
    Random random = new Random(seed);
    List<Long> all = conversations(60);
    Set<Long> read = new HashSet<>();

    for (Conversation conversation : client.conversations().filterAll(account)) {
      assertThat(read.add(conversation.getId())).isTrue();
      if (read.size() < 25) {
        work(all, random);
      }
    }

    assertThat(read).containsExactlyInAnyOrderElementsOf(all);
  }

  @Property(tries = 6)
  void messagesAreNeitherLostNorDoubledWhileOthersComeAndAreDeleted(@ForAll long seed) {
    Random random = new Random(seed);
    long conversation = conversations(1).get(0);
    List<Long> before = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      before.add(message(conversation));
    }
    List<Long> read = new ArrayList<>();
    List<Long> added = new ArrayList<>();

    for (Message message : client.messages().listAll(account, conversation)) {
      read.add(0, message.getId());
      if (random.nextInt(3) == 0) {
        added.add(message(conversation));
      }
      if (random.nextInt(5) == 0) {
        client.messages().delete(account, conversation, any(before, random));
      }
    }

    assertThat(read).isEqualTo(before);
    assertThat(client.messages().listAfter(account, conversation, read.get(49)))
        .extracting(Message::getId)
        .isEqualTo(added);
  }

  @Property(tries = 6)
  void interruptionsWithAnyChangesBetweenThemLoseAndRepeatNothing(@ForAll long seed) {
    Random random = new Random(seed);
    List<Long> all = contacts(50);
    List<Long> read = new ArrayList<>();
    Pager<Contact> pager = client.contacts().listAll(account);
    Walk<Contact> walk = pager.walk();

    while (walk.hasNext()) {
      read.add(walk.next().getId());
      if (random.nextInt(6) == 0) {
        String checkpoint = walk.checkpoint();
        if (all.size() < 60) {
          all.add(contact());
        }
        // any that was read: the walk does not stand on a page meanwhile
        Long gone = any(read, random);
        if (all.remove(gone)) {
          client.contacts().delete(account, gone);
        }
        walk = pager.resumeFrom(checkpoint).walk();
      }
    }

    assertThat(read).doesNotHaveDuplicates().containsAll(all);
  }

  private void work(List<Long> all, Random random) {
    long id = any(all, random);
    inquirly.clock().advance(Duration.ofSeconds(1));
    switch (random.nextInt(4)) {
      case 0 -> message(id);
      case 1 ->
          client
              .conversations()
              .toggleStatus(account, id, s -> s.status(ConversationStatus.RESOLVED));
      case 2 -> client.conversationLabels().set(account, id, l -> l.labels("seen"));
      default -> {}
    }
  }

  private List<Long> contacts(int count) {
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(contact());
    }
    return ids;
  }

  private long contact() {
    String email = "person" + names++ + "@example.com";
    inquirly.clock().advance(Duration.ofSeconds(1));
    return client.contacts().create(account, c -> c.name("Person").email(email)).getId();
  }

  private List<Long> conversations(int count) {
    Contact contact = inquirly.account().contact(c -> c.name("Ada").email("ada@example.com"));
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      inquirly.clock().advance(Duration.ofSeconds(1));
      ids.add(inquirly.account().conversation(contact).getId());
    }
    return ids;
  }

  private long message(long conversation) {
    return client.messages().create(account, conversation, m -> m.content("Hello")).getId();
  }

  private static Long any(List<Long> ids, Random random) {
    return ids.get(random.nextInt(ids.size()));
  }
}
