package ai.inquirly.sdk.testing.server.domain.webhooks;

import ai.inquirly.sdk.testing.server.outgoing.Delivery;
import ai.inquirly.sdk.testing.server.state.AgentBot;
import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.ChannelType;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Webhook;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** Sends events to those who are to be told. */
final class Receivers {
  private final Installation installation;

  Receivers(Installation installation) {
    this.installation = installation;
  }

  /** To the account's webhooks that subscribed to the event. */
  void tellAccount(Long accountId, ObjectNode payload) {
    String event = payload.path("event").asText();
    for (Webhook webhook :
        installation.table(Webhook.ENTITY).where(Webhook.ACCOUNT_ID, accountId)) {
      if (webhook.get(Webhook.SUBSCRIPTIONS).contains(event)) {
        send(Delivery.Kind.ACCOUNT_WEBHOOK, webhook.get(Webhook.URL), payload, error -> {});
      }
    }
  }

  /** To the address of an inbox of the API channel. */
  void tellInbox(Inbox inbox, ObjectNode payload, Consumer<String> onFailure) {
    if (inbox.isOf(ChannelType.API)) {
      String url = inbox.channel(installation).get(Channel.WEBHOOK_URL);
      send(Delivery.Kind.API_INBOX, url, payload, onFailure);
    }
  }

  /** To a bot. */
  void tellBot(AgentBot bot, ObjectNode payload) {
    send(Delivery.Kind.AGENT_BOT, bot.get(AgentBot.OUTGOING_URL), payload, error -> {});
  }

  /** To the address that a rule or macro names. */
  void tellAddress(String url, ObjectNode payload) {
    send(Delivery.Kind.ACTION, url, payload, error -> {});
  }

  private void send(
      Delivery.Kind kind, String url, ObjectNode payload, Consumer<String> onFailure) {
    if (url != null && !url.isBlank()) {
      installation.outbox().send(new Delivery(kind, url, payload, onFailure));
    }
  }
}
