package ai.inquirly.sdk.testing.walks;

import static ai.inquirly.sdk.model.ConversationStatusFilter.RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.InquirlyPublicClient;
import ai.inquirly.sdk.model.AgentConversationMetrics;
import ai.inquirly.sdk.model.AgentRole;
import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.ConversationStatus;
import ai.inquirly.sdk.model.FilterCondition;
import ai.inquirly.sdk.model.FilterOperator;
import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.model.PublicContact;
import ai.inquirly.sdk.model.PublicConversation;
import ai.inquirly.sdk.model.PublicMessage;
import ai.inquirly.sdk.testing.FakeInquirly;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every list that pages, read by its own walk. */
class EveryListTest {
  @RegisterExtension static final FakeInquirly inquirly = FakeInquirly.extension();

  private final InquirlyClient client = inquirly.client();
  private final long account = inquirly.accountId();

  @Test
  void contactsComeOldestFirstAndOnce() {
    List<Long> added = contacts(40);

    assertThat(client.contacts().listAll(account)).extracting(Contact::getId).isEqualTo(added);
  }

  @Test
  void contactsAreFoundByTextAndByConditions() {
    List<Long> added = contacts(40);

    assertThat(client.contacts().searchAll(account, s -> s.q("person")))
        .extracting(Contact::getId)
        .isEqualTo(added);
    assertThat(
            client
                .contacts()
                .filterAll(
                    account,
                    f ->
                        f.conditions(
                            FilterCondition.builder()
                                .attributeKey("name")
                                .filterOperator(FilterOperator.CONTAINS)
                                .values(List.of("Person 1"))
                                .build())))
        .extracting(Contact::getName)
        .containsExactly(
            "Person 1",
            "Person 10",
            "Person 11",
            "Person 12",
            "Person 13",
            "Person 14",
            "Person 15",
            "Person 16",
            "Person 17",
            "Person 18",
            "Person 19");
  }

  @Test
  void contactsWithNothingButANameAreInTheFilterOnly() {
    List<Long> listed = contacts(16);
    long hidden = client.contacts().create(account, c -> c.name("Only A. Name")).getId();
    List<Long> all = new ArrayList<>(listed);
    all.add(hidden);

    assertThat(client.contacts().listAll(account)).extracting(Contact::getId).isEqualTo(listed);
    assertThat(client.contacts().searchAll(account, s -> s.q("Only"))).isEmpty();
    assertThat(client.contacts().filterAll(account)).extracting(Contact::getId).isEqualTo(all);
  }

  @Test
  void conversationsOfAllStatesComeOldestFirst() {
    List<Long> begun = conversations(60);
    client.conversations().toggleStatus(account, 7, s -> s.status(ConversationStatus.RESOLVED));

    assertThat(client.conversations().listAll(account))
        .extracting(Conversation::getId)
        .isEqualTo(begun);
    assertThat(client.conversations().filterAll(account))
        .extracting(Conversation::getId)
        .containsExactlyInAnyOrderElementsOf(begun);
  }

  @Test
  void conversationsOfOneStateAreChosenHere() {
    conversations(30);
    client.conversations().toggleStatus(account, 7, s -> s.status(ConversationStatus.RESOLVED));
    client.conversations().toggleStatus(account, 29, s -> s.status(ConversationStatus.RESOLVED));

    assertThat(client.conversations().listAll(account, q -> q.status(RESOLVED)))
        .extracting(Conversation::getId)
        .containsExactly(7L, 29L);
    assertThat(inquirly.requests())
        .filteredOn(r -> r.method().equals("GET"))
        .allMatch(r -> r.query().startsWith("status=all&sort_by=created_at_asc&page="));
  }

  @Test
  void messagesComeNewestFirst() {
    Conversation conversation = talk(50);

    assertThat(client.messages().listAll(account, conversation.getId()))
        .extracting(Message::getContent)
        .isEqualTo(LongStream.rangeClosed(1, 50).mapToObj(i -> "Line " + (51 - i)).toList());
  }

  @Test
  void messagesAfterOneComeOldestFirst() {
    Conversation conversation = talk(130);
    List<Message> all =
        client.messages().listAfter(account, conversation.getId(), 0).stream().toList();

    assertThat(all)
        .extracting(Message::getContent)
        .isEqualTo(LongStream.rangeClosed(1, 130).mapToObj(i -> "Line " + i).toList());
    assertThat(client.messages().listAfter(account, conversation.getId(), all.get(9).getId()))
        .extracting(Message::getId)
        .isEqualTo(all.subList(10, 130).stream().map(Message::getId).toList());
  }

  @Test
  void aVisitorReadsAllOfAConversation() {
    InquirlyPublicClient visitor = inquirly.publicClient();
    String inbox = inquirly.account().inboxIdentifier();
    PublicContact me = visitor.contacts().create(inbox, c -> c.name("Visitor"));
    PublicConversation talk = visitor.conversations().create(inbox, me.getSourceId());
    for (int i = 1; i <= 45; i++) {
      String line = "Line " + i;
      visitor.messages().create(inbox, me.getSourceId(), talk.getId(), m -> m.content(line));
    }

    assertThat(visitor.messages().listAll(inbox, me.getSourceId(), talk.getId()))
        .extracting(PublicMessage::getContent)
        .isEqualTo(LongStream.rangeClosed(1, 45).mapToObj(i -> "Line " + (46 - i)).toList());
  }

  @Test
  void metricsOfEveryAgentComeOnce() {
    for (int i = 1; i <= 30; i++) {
      String email = "agent" + i + "@example.com";
      client.agents().create(account, a -> a.name("Agent").email(email).role(AgentRole.AGENT));
    }

    assertThat(client.reports().getAllAgentConversationMetrics(account))
        .extracting(AgentConversationMetrics::getId)
        .doesNotHaveDuplicates()
        .hasSize(client.agents().list(account).size());
  }

  private List<Long> contacts(int count) {
    List<Long> ids = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      String name = "Person " + i;
      String email = "person" + i + "@example.com";
      ids.add(inquirly.account().contact(c -> c.name(name).email(email)).getId());
    }
    return ids;
  }

  private List<Long> conversations(int count) {
    Contact contact = inquirly.account().contact(c -> c.name("Ada").email("ada@example.com"));
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(inquirly.account().conversation(contact).getId());
    }
    return ids;
  }

  private Conversation talk(int lines) {
    Contact contact = inquirly.account().contact(c -> c.name("Ada").email("ada@example.com"));
    Conversation conversation = inquirly.account().conversation(contact);
    for (int i = 1; i <= lines; i++) {
      inquirly.account().incoming(conversation, "Line " + i);
    }
    return conversation;
  }
}
