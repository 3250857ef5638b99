package ai.inquirly.sdk.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** What comes twice is handled once, and what only looks alike is not lost. */
class DuplicatesTest extends RouterFixture {
  @Test
  void sameDeliveryIdIsADouble() {
    WebhookRouter router = builder().build();
    ObjectNode body = Samples.body("message_updated");

    assertThat(deliver(router, body, "d-1")).isEqualTo(200);
    assertThat(deliver(router, body.put("content", "built anew"), "d-1")).isEqualTo(200);
    steps.run();

    assertThat(told).hasSize(1);
    assertThat(log.lines())
        .containsExactly("accepted message_updated", "ignored message_updated DUPLICATE");
  }

  @Test
  void whatHasAnIdIsADoubleForAnHour() {
    WebhookRouter router = builder().build();

    deliver(router, Samples.incoming(10, 42, "created"));
    deliver(router, Samples.body("message_updated").put("content", "changed"), "d-1");
    clock.advanceSeconds(3599);
    deliver(router, Samples.incoming(10, 42, "created"));
    deliver(router, Samples.body("message_updated").put("content", "changed"), "d-1");
    steps.run();

    assertThat(told).containsExactlyInAnyOrder("created", "updated changed");
  }

  @Test
  void sameBodyUnderTwoDeliveryIdsIsTwoEvents() {
    WebhookRouter router = builder().build();

    deliver(router, Samples.body("message_updated"), "d-1");
    deliver(router, Samples.body("message_updated"), "d-2");
    steps.run();

    assertThat(told).hasSize(2);
  }

  @Test
  void messageIsCreatedOnceWhateverElseTheDeliverySays() {
    WebhookRouter router = builder().build();
    ObjectNode body = Samples.incoming(10, 42, "Hello?");

    deliver(router, body, "of the account webhook");
    body.withObject("/conversation").put("unread_count", 9);
    deliver(router, body, "of the inbox");
    steps.run();

    assertThat(told).containsExactly("Hello?");
  }

  @Test
  void sameBodyWithoutADeliveryIdIsADoubleForAShortTime() {
    WebhookRouter router = builder().build();
    ObjectNode body = Samples.body("message_updated").put("content", "read");

    deliver(router, body);
    clock.advanceSeconds(4);
    deliver(router, body);
    clock.advanceSeconds(1);
    deliver(router, body);
    steps.run();

    assertThat(told).containsExactly("updated read", "updated read");
  }

  @Test
  void severalTrueUpdatesOfOneMessageAreNoDoubles() {
    WebhookRouter router = builder().build();
    ObjectNode body = Samples.body("message_updated");

    deliver(router, body.put("content", "one"));
    deliver(router, body.put("content", "two"));
    deliver(router, body.put("content", "three"));
    steps.run();

    assertThat(told).containsExactly("updated one", "updated two", "updated three");
  }

  @Test
  void contactsAndConversationsAreCreatedOnceToo() {
    WebhookRouter router =
        builder()
            .onContactCreated((event, bot) -> told.add("contact " + event.contactId()))
            .onConversationCreated((event, bot) -> told.add("conversation"))
            .build();
    ObjectNode contact = Samples.body("contact_created").put("id", 5);
    ObjectNode conversation = Samples.body("conversation_created").put("id", 5);

    deliver(router, contact);
    deliver(router, contact.put("name", "Renamed meanwhile"));
    deliver(router, conversation);
    deliver(router, conversation.put("unread_count", 3));
    steps.run();

    assertThat(told).containsExactly("contact 5", "conversation");
  }
}
