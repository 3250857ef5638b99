package ai.inquirly.sdk.webhooks;

/**
 * Why the server calls an address, which decides what a refusal does there. A router serves one
 * kind; give each kind an address and a router of its own.
 */
public enum Receiver {
  /**
   * A webhook of the account, or the address of a macro or automation rule. A refusal is noted in
   * the server's log, and nothing is sent again.
   */
  ACCOUNT_WEBHOOK {
    @Override
    int statusWhenFull(WebhookEvent event) {
      return Status.UNAVAILABLE;
    }
  },

  /**
   * The {@code outgoing_url} of an agent bot. Servers from 4.11.2 on send again up to twice after
   * 429 and 500, and from 4.7.0 on a refusal opens a pending conversation, so that people see it.
   */
  AGENT_BOT {
    @Override
    int statusWhenFull(WebhookEvent event) {
      return Status.TOO_MANY;
    }
  },

  /**
   * The {@code webhook_url} of an API inbox. After a refusal agents see the message as failed,
   * which sends another {@code message_updated}. That is the truth for an answer that was to be
   * handed to the contact and was not; for all else it would be a false alarm.
   */
  API_INBOX {
    @Override
    int statusWhenFull(WebhookEvent event) {
      return event instanceof MessageCreated message && message.isOutgoing()
          ? Status.UNAVAILABLE
          : Status.OK;
    }
  };

  /** The answer to an event that finds no place. With 200 the event is lost. */
  abstract int statusWhenFull(WebhookEvent event);
}
