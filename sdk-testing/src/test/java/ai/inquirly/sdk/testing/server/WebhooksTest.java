package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.server.TestServer.Reply;
import ai.inquirly.sdk.testing.server.state.Inbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where events are sent. */
class WebhooksTest {
  private final TestServer server = new TestServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void withoutSubscriptionsItGetsAllButThoseOfInboxes() {
    assertThat(
            create("{\"url\":\"https://hooks.test/a\"}")
                .json()
                .at("/payload/webhook/subscriptions"))
        .hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[\"no_such_event\"]", "[\"conversation_typing_on\"]", "[1]"})
  void subscriptionsMustBeKnownEvents(String subscriptions) {
    Reply refused =
        create("{\"url\":\"https://hooks.test/a\",\"subscriptions\":" + subscriptions + "}");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Subscriptions Invalid events");
  }

  @Test
  void addressMayStandInAText() {
    assertThat(create("{\"url\":\"see https://hooks.test/a here\"}").status()).isEqualTo(200);
    assertThat(create("{\"url\":\"ftp://hooks.test/a\"}").text()).contains("Url is invalid");
  }

  @Test
  void nullSubscriptionsChangeNothing() {
    create("{\"url\":\"https://hooks.test/a\",\"subscriptions\":[\"contact_created\"]}");

    Reply changed =
        server.send(
            "PATCH",
            server.path("/webhooks/1"),
            server.admin,
            "{\"url\":\"https://hooks.test/b\",\"subscriptions\":null}");

    assertThat(changed.json().at("/payload/webhook/subscriptions").toString())
        .isEqualTo("[\"contact_created\"]");
  }

  @Test
  void inboxIsShownIfThereIsOne() {
    Inbox inbox = server.apiInbox("shop", false);

    assertThat(
            create("{\"url\":\"https://hooks.test/a\",\"inbox_id\":" + inbox.id() + "}")
                .json()
                .at("/payload/webhook/inbox/name")
                .asText())
        .isEqualTo("shop");
  }

  @Test
  void singleOneCannotBeRead() {
    create("{\"url\":\"https://hooks.test/a\"}");

    assertThat(server.get(server.path("/webhooks/1"), server.admin).status()).isEqualTo(404);
    assertThat(
            server
                .get(server.path("/webhooks"), server.admin)
                .json()
                .at("/payload/webhooks")
                .size())
        .isEqualTo(1);
  }

  private Reply create(String json) {
    return server.send("POST", server.path("/webhooks"), server.admin, json);
  }
}
