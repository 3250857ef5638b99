package ai.inquirly.sdk.testing.server.outgoing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/**
 * One event for one receiver.
 *
 * @param kind why the receiver gets it
 * @param url the receiver
 * @param payload what is sent, with the event's name in {@code event}
 * @param onFailure told the error text if the receiver does not take it
 */
public record Delivery(Kind kind, String url, ObjectNode payload, Consumer<String> onFailure) {

  /** Why a receiver gets events. */
  public enum Kind {
    /** A webhook of the account. */
    ACCOUNT_WEBHOOK,
    /** The webhook_url of an inbox of the API channel. */
    API_INBOX,
    /** The outgoing_url of an agent bot. */
    AGENT_BOT,
    /** An action of an automation rule or macro; never signed. */
    ACTION
  }

  /** The event's name. */
  public String event() {
    return payload.path("event").asText();
  }
}
