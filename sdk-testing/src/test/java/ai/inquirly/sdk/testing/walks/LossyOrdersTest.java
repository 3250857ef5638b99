package ai.inquirly.sdk.testing.walks;

import static ai.inquirly.sdk.model.ConversationSort.CREATED_AT_DESC;
import static ai.inquirly.sdk.model.ConversationSort.LAST_ACTIVITY_AT_DESC;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.ConversationSort;
import ai.inquirly.sdk.testing.FakeInquirly;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An order that was asked for loses exactly what the methods' documentation says. */
class LossyOrdersTest {
  @RegisterExtension static final FakeInquirly inquirly = FakeInquirly.extension();

  private final InquirlyClient client = inquirly.client();
  private final long account = inquirly.accountId();
  private Contact ada;

  @BeforeEach
  void fiftyConversationsThatBeganOneAfterTheOther() {
    ada = inquirly.account().contact(c -> c.name("Ada").email("ada@example.com"));
    for (int i = 0; i < 50; i++) {
      begin();
    }
  }

  @Test
  void byActivityTheConversationThatBecomesActiveIsLost() {
    assertThat(idsWhile(LAST_ACTIVITY_AT_DESC, () -> write(7)))
        .hasSize(49)
        .doesNotContain(7L)
        .doesNotHaveDuplicates();
  }

  @Test
  void inTheStableOrderItIsNot() {
    assertThat(idsWhile(null, () -> write(30)))
        .isEqualTo(LongStream.rangeClosed(1, 50).boxed().toList());
  }

  @Test
  void newestFirstLosesNothingAndANewOneOnlyPushesOthers() {
    assertThat(idsWhile(CREATED_AT_DESC, this::begin))
        .isEqualTo(LongStream.rangeClosed(1, 50).map(i -> 51 - i).boxed().toList());
  }

  @Test
  void aContactThatIsDeletedHidesExactlyOneOther() {
    List<Long> contacts = new ArrayList<>();
    contacts.add(ada.getId());
    for (int i = 1; i < 30; i++) {
      String email = "person" + i + "@example.com";
      contacts.add(inquirly.account().contact(c -> c.name("Person").email(email)).getId());
    }
    List<Long> read = new ArrayList<>();
    for (Contact contact : client.contacts().listAll(account)) {
      read.add(contact.getId());
      if (read.size() == 15) {
        client.contacts().delete(account, contacts.get(3));
      }
    }

    List<Long> expected = new ArrayList<>(contacts);
    expected.remove(15);
    assertThat(read).isEqualTo(expected);
  }

  /** The change comes when the first page has been read. */
  private List<Long> idsWhile(ConversationSort order, Runnable change) {
    List<Long> ids = new ArrayList<>();
    for (Conversation conversation :
        client.conversations().listAll(account, q -> q.sortBy(order))) {
      ids.add(conversation.getId());
      if (ids.size() == 25) {
        change.run();
      }
    }
    return ids;
  }

  private void write(long conversation) {
    inquirly.clock().advance(Duration.ofSeconds(1));
    client.messages().create(account, conversation, m -> m.content("Any news?"));
  }

  private void begin() {
    inquirly.clock().advance(Duration.ofSeconds(1));
    inquirly.account().conversation(ada);
  }
}
