package ai.inquirly.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.FileUpload;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.ConversationStatus;
import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.model.MessageContentAttributes;
import ai.inquirly.sdk.model.MessageCreateRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a user of the fake starts with. */
class FakeInquirlyTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void startsWithACompanyWorthLookingAt() {
    try (FakeInquirly inquirly = FakeInquirly.start()) {
      long account = inquirly.accountId();

      assertThat(inquirly.client().contacts().list(account).getMeta().getCount()).isEqualTo(20);
      assertThat(inquirly.client().inboxes().list(account)).hasSize(4);
      assertThat(inquirly.client().teams().list(account)).hasSize(3);
      assertThat(inquirly.client().agents().list(account)).hasSize(4);
      assertThat(inquirly.client().conversations().list(account, q -> {}).getMeta().getAllCount())
          .isEqualTo(8);
    }
  }

  @Test
  void demoDataIsTheSameEachTime() {
    assertThat(demoMessages()).isEqualTo(demoMessages()).hasSizeGreaterThan(50);
  }

  @Test
  void demoDataEndsBeforeTheClocksTime() {
    try (FakeInquirly inquirly = FakeInquirly.builder().clock(FakeClock.standingAt(NOON)).start()) {
      Contact grace = inquirly.account().contacts().get(0);

      assertThat(inquirly.account().messagesFrom(grace))
          .last()
          .extracting(Message::getCreatedAt)
          .isEqualTo(NOON.minus(Duration.ofMinutes(87)));
    }
  }

  @Test
  void eachTokenOpensItsPlane() {
    try (FakeInquirly inquirly = FakeInquirly.start()) {
      assertThat(inquirly.client().profile().get().getName()).isEqualTo("Maya Lindqvist");
      assertThat(inquirly.agentClient().profile().get().getName()).isEqualTo("Ben Okafor");
      assertThat(inquirly.platformClient().agentBots().list()).isEmpty();
      assertThatThrownBy(() -> inquirly.botClient().contacts().list(inquirly.accountId()))
          .isInstanceOf(InvalidRequestException.class);
      assertThat(inquirly.publicClient().inboxes().get(inquirly.account().inboxIdentifier()))
          .extracting("name")
          .isEqualTo("Shop app");
    }
  }

  @Test
  void emptyOneHoldsNothingButAPlatformApp() {
    try (FakeInquirly inquirly = FakeInquirly.builder().empty().platformToken("T").start()) {
      assertThat(inquirly.platformAppToken()).isEqualTo("T");
      assertThatThrownBy(inquirly::client)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("platformClient()");

      var account = inquirly.platformClient().accounts().create(a -> a.name("First"));

      assertThat(account.getId()).isEqualTo(1);
    }
  }

  @Test
  void aConversationBeginsWithTheFilesOfItsFirstMessage() {
    try (FakeInquirly inquirly = FakeInquirly.builder().blankAccount().start()) {
      FakeAccount account = inquirly.account();
      Contact ada = account.contact(c -> c.name("Ada").email("ada@example.com"));
      account.conversation(ada);
      String sourceId =
          inquirly
              .client()
              .contacts()
              .get(account.id(), ada.getId())
              .getContactInboxes()
              .get(0)
              .getSourceId();

      Conversation conversation =
          inquirly
              .client()
              .conversations()
              .create(
                  account.id(),
                  c ->
                      c.sourceId(sourceId)
                          .message(
                              MessageCreateRequest.builder()
                                  .content("The plan")
                                  .contentAttributes(
                                      MessageContentAttributes.builder().inReplyTo(1).build())
                                  .attachment(FileUpload.of("plan.txt", new byte[] {1, 2, 3}))
                                  .build()));

      Message first =
          inquirly.client().messages().list(account.id(), conversation.getId()).getItems().get(0);
      assertThat(first.getContent()).isEqualTo("The plan");
      assertThat(first.getAttachments()).extracting("fileSize").containsExactly(3L);
    }
  }

  @Test
  void accountIsFilledAndReadByTests() {
    try (FakeInquirly inquirly = FakeInquirly.builder().blankAccount().start()) {
      FakeAccount account = inquirly.account();
      Contact ada = account.contact(c -> c.name("Ada").email("ada@example.com"));
      Conversation conversation = account.conversation(ada);
      account.incoming(conversation, "Is anybody there?");

      inquirly
          .client()
          .messages()
          .create(account.id(), conversation.getId(), m -> m.content("Hello Ada!"));

      assertThat(account.contacts()).extracting(Contact::getName).containsExactly("Ada");
      assertThat(account.messagesFrom(ada))
          .extracting(Message::getContent)
          .containsExactly("Is anybody there?");
      assertThat(account.messagesTo(ada))
          .extracting(Message::getContent)
          .containsExactly("Hello Ada!");
      assertThat(account.conversationsWith(ada)).hasSize(1);
    }
  }

  @Test
  void clockCanBeMoved() {
    try (FakeInquirly inquirly =
        FakeInquirly.builder().blankAccount().clock(FakeClock.standingAt(NOON)).start()) {
      FakeAccount account = inquirly.account();
      Conversation conversation = account.conversation(account.contact(c -> c.name("Ada")));
      inquirly
          .client()
          .conversations()
          .toggleStatus(
              account.id(),
              conversation.getId(),
              s -> s.status(ConversationStatus.SNOOZED).snoozedUntil(NOON.plusSeconds(3600)));

      inquirly.clock().advance(Duration.ofHours(2));

      assertThat(inquirly.client().conversations().get(account.id(), conversation.getId()))
          .extracting(Conversation::getStatus)
          .isEqualTo(ConversationStatus.OPEN);
    }
  }

  @Test
  void resetBringsBackTheStartAtTheSameAddress() {
    try (FakeInquirly inquirly = FakeInquirly.builder().blankAccount().start()) {
      String address = inquirly.baseUrl();
      var client = inquirly.client();
      inquirly.account().contact(c -> c.name("Ada").email("ada@example.com"));
      inquirly.clock().advance(Duration.ofDays(3));

      inquirly.reset();

      assertThat(inquirly.baseUrl()).isEqualTo(address);
      assertThat(client.contacts().list(inquirly.accountId()).getItems()).isEmpty();
      assertThat(inquirly.clock().instant()).isBefore(Instant.now().plus(Duration.ofHours(1)));
    }
  }

  private static List<String> demoMessages() {
    try (FakeInquirly inquirly = FakeInquirly.start()) {
      return inquirly.account().contacts().stream()
          .flatMap(contact -> inquirly.account().conversationsWith(contact).stream())
          .flatMap(conversation -> inquirly.account().messagesIn(conversation).stream())
          .map(message -> message.getId() + " " + message.getContent())
          .toList();
    }
  }
}
