package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.model.WebhookSubscription.CONTACT_CREATED;
import static ai.inquirly.sdk.model.WebhookSubscription.MESSAGE_CREATED;
import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.WebhooksApi;
import ai.inquirly.sdk.model.Webhook;
import org.junit.jupiter.api.Test;

class WebhooksApiTest {
  private final WebhooksApi webhooks = Loopback.client().webhooks();

  @Test
  void list() {
    calling(() -> webhooks.list(1))
        .sends("GET", "/api/v1/accounts/1/webhooks")
        .gives(list -> assertThat(list).extracting(Webhook::getId).containsExactly(1L, 2L))
        .givesDocumented(
            list -> assertThat(list.get(1).getSubscriptions()).contains(MESSAGE_CREATED));
  }

  @Test
  void create() {
    calling(
            () ->
                webhooks.create(
                    1,
                    w ->
                        w.url("https://hooks.test/hook/account")
                            .subscriptions(MESSAGE_CREATED, CONTACT_CREATED)
                            .inboxId(1)))
        .sends(
            "POST",
            "/api/v1/accounts/1/webhooks",
            """
            {"webhook": {"url": "https://hooks.test/hook/account",
             "subscriptions": ["message_created", "contact_created"], "inbox_id": 1}}
            """)
        .gives(webhook -> assertThat(webhook.getSubscriptions()).hasSize(10))
        .givesDocumented(
            webhook -> assertThat(webhook.getUrl()).isEqualTo("https://hooks.test/hook/account"));
  }

  @Test
  void update() {
    calling(() -> webhooks.update(1, 2, w -> w.subscriptions(CONTACT_CREATED)))
        .sends(
            "PATCH",
            "/api/v1/accounts/1/webhooks/2",
            """
            {"webhook": {"subscriptions": ["contact_created"]}}
            """)
        .gives(webhook -> assertThat(webhook.getSubscriptions()).containsExactly(CONTACT_CREATED))
        .givesDocumented(webhook -> assertThat(webhook.getAccountId()).isEqualTo(1));
  }

  @Test
  void delete() {
    calling(() -> webhooks.delete(1, 2))
        .sends("DELETE", "/api/v1/accounts/1/webhooks/2")
        .givesNothing();
  }
}
