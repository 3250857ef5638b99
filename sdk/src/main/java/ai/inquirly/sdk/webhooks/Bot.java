package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.Message;
import java.util.Optional;

/**
 * Acts in one account, with the API classes of a client. The {@code refetch} methods read the truth
 * behind an event: for deliveries that nobody signed, and for events that do not say what changed.
 * They need a user's token; with a bot's they are refused before the network. Immutable.
 */
public class Bot {
  private final InquirlyClient client;
  private final long accountId;

  Bot(InquirlyClient client, long accountId) {
    if (client == null || accountId < 1) {
      throw new InvalidRequestException("a bot needs a client and the id of an account");
    }
    this.client = client;
    this.accountId = accountId;
  }

  /** For use without a router. */
  public static Bot of(InquirlyClient client, long accountId) {
    return new Bot(client, accountId);
  }

  /** The client, for all that has no helper here. */
  public final InquirlyClient client() {
    return client;
  }

  /** The account. */
  public final long accountId() {
    return accountId;
  }

  /** Acts in a conversation, by its number. */
  public final ConversationBot in(long conversationId) {
    return new ConversationBot(client, accountId, conversationId);
  }

  /**
   * The message as it is now, delivery status included; empty if the conversation has no such
   * message.
   *
   * @throws ai.inquirly.sdk.core.error.InquirlyException if it cannot be read
   */
  public final Optional<Message> refetch(AboutMessage event) {
    long id = event.messageId();
    return client
        .messages()
        .list(accountId, event.conversationId(), q -> q.after(id).before(id + 1))
        .stream()
        .filter(message -> message.getId() == id)
        .findFirst();
  }

  /**
   * The conversation as it is now.
   *
   * @throws ai.inquirly.sdk.core.error.InquirlyException if it cannot be read
   */
  public final Conversation refetch(AboutConversation event) {
    return client.conversations().get(accountId, event.conversationId());
  }

  /**
   * The contact as it is now.
   *
   * @throws ai.inquirly.sdk.core.error.InquirlyException if it cannot be read
   */
  public final Contact refetch(AboutContact event) {
    return client.contacts().get(accountId, event.contactId());
  }

  @Override
  public String toString() {
    return "Bot[account " + accountId + "]";
  }
}
