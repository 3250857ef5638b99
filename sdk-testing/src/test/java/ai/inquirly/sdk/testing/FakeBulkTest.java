package ai.inquirly.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.ContactSort;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FakeBulkTest {
  @RegisterExtension static final FakeInquirly inquirly = FakeInquirly.extension();

  @Test
  void contactsComeOneSecondAfterTheOther() {
    List<Long> ids = inquirly.account().bulk().contacts(40);

    List<Contact> page =
        inquirly
            .client()
            .contacts()
            .list(inquirly.accountId(), q -> q.sort(ContactSort.CREATED_AT).page(2))
            .getItems();
    assertThat(ids).hasSize(40);
    assertThat(page).extracting(Contact::getId).isEqualTo(ids.subList(15, 30));
    assertThat(page.get(1).getCreatedAt()).isEqualTo(page.get(0).getCreatedAt().plusSeconds(1));
    assertThat(page.get(0).getEmail()).isEqualTo("contact" + ids.get(15) + "@example.com");
  }

  @Test
  void conversationsAreOpenAndUnread() {
    List<Long> numbers = inquirly.account().bulk().conversations(30);

    List<Conversation> page =
        inquirly.client().conversations().list(inquirly.accountId()).getItems();
    assertThat(page).hasSize(25);
    assertThat(page.get(0).getId()).isEqualTo(numbers.get(29));
    assertThat(page.get(0).getUnreadCount()).isEqualTo(1);
  }

  @Test
  void messagesStandInTheOrderOfTheirIds() {
    long conversation = inquirly.account().bulk().conversations(1).get(0);

    List<Long> ids = inquirly.account().bulk().messages(conversation, 50);

    List<Message> latest =
        inquirly.client().messages().list(inquirly.accountId(), conversation).getItems();
    assertThat(latest).extracting(Message::getId).isEqualTo(ids.subList(30, 50));
    assertThat(latest.get(19).getContent()).isEqualTo("Message 50");
  }

  @Test
  void messagesNeedAConversation() {
    assertThatThrownBy(() -> inquirly.account().bulk().messages(7, 1))
        .hasMessage("there is no conversation 7");
  }
}
