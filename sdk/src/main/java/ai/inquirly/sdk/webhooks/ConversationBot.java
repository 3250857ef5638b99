package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.Text;
import ai.inquirly.sdk.model.ConversationStatus;
import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.model.MessageCreateRequest;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Acts in one conversation: short forms of API calls, which throw what those throw. Agent bots of
 * server 4.1 may reply, note, assign and change the status; labels need a user's token. Immutable.
 */
public final class ConversationBot extends Bot {
  private final long conversationId;

  ConversationBot(InquirlyClient client, long accountId, long conversationId) {
    super(client, accountId);
    this.conversationId = conversationId;
  }

  /** Number of the conversation in its account. */
  public long conversationId() {
    return conversationId;
  }

  /**
   * Answers the contact with this very text: what looks like a placeholder to the server arrives as
   * it is. For a template, or for attachments and buttons, see {@link #reply(Consumer)}.
   */
  public Message reply(String text) {
    return reply(m -> m.content(Text.literal(text)));
  }

  /** Answers the contact; the content is a template to the server. */
  public Message reply(Consumer<MessageCreateRequest.Builder> message) {
    return client().messages().create(accountId(), conversationId, message);
  }

  /** Leaves a text for the agents that the contact does not see. */
  public Message privateNote(String text) {
    return reply(m -> m.content(Text.literal(text)).isPrivate(true));
  }

  /**
   * Puts a team in charge.
   *
   * @return false if there is no such team; the conversation then has none
   */
  public boolean assignTeam(long teamId) {
    return client()
            .conversationAssignments()
            .assign(accountId(), conversationId, a -> a.teamId(teamId))
        != null;
  }

  /**
   * Puts an agent in charge.
   *
   * @return false if there is no such agent; the conversation then has none
   */
  public boolean assignAgent(long userId) {
    return client()
            .conversationAssignments()
            .assign(accountId(), conversationId, a -> a.assigneeId(userId))
        != null;
  }

  /**
   * Hands a conversation that waits for the bot to the people: opens it, whatever its status was,
   * which is all that a hand-off is to the server. With the token of an agent who is no
   * administrator it is assigned to that agent.
   */
  public void handOff() {
    changeStatus(ConversationStatus.OPEN);
  }

  /** Marks the conversation as done. */
  public void resolve() {
    changeStatus(ConversationStatus.RESOLVED);
  }

  /** Gives the conversation to the bot of the inbox, the opposite of {@link #handOff()}. */
  public void takeBack() {
    changeStatus(ConversationStatus.PENDING);
  }

  /** Puts the conversation away until a time. */
  public void snooze(Instant until) {
    client()
        .conversations()
        .toggleStatus(
            accountId(),
            conversationId,
            s -> s.status(ConversationStatus.SNOOZED).snoozedUntil(until));
  }

  /**
   * Adds labels to those that the conversation has. The server only replaces, so this reads first:
   * somebody who changes them at the same time may be overwritten.
   *
   * @return all labels of the conversation
   */
  public List<String> addLabels(String... labels) {
    Set<String> all = labels();
    return all.addAll(List.of(labels)) ? setLabels(all) : List.copyOf(all);
  }

  /** Takes labels away; as {@link #addLabels} in all else. */
  public List<String> removeLabels(String... labels) {
    Set<String> all = labels();
    return all.removeAll(List.of(labels)) ? setLabels(all) : List.copyOf(all);
  }

  @Override
  public String toString() {
    return "ConversationBot[account " + accountId() + ", conversation " + conversationId + "]";
  }

  private void changeStatus(ConversationStatus status) {
    client().conversations().toggleStatus(accountId(), conversationId, s -> s.status(status));
  }

  private Set<String> labels() {
    return new LinkedHashSet<>(client().conversationLabels().list(accountId(), conversationId));
  }

  private List<String> setLabels(Set<String> all) {
    return client()
        .conversationLabels()
        .set(accountId(), conversationId, l -> l.labels(List.copyOf(all)));
  }
}
