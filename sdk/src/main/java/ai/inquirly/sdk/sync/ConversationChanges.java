package ai.inquirly.sdk.sync;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.json.MissingPropertyException;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.ConversationSort;
import ai.inquirly.sdk.model.ConversationStatusFilter;
import jakarta.annotation.Nullable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which conversations changed since an instant: for a consumer of webhooks or live events that was
 * away, or one that asks now and then. Immutable.
 *
 * <pre>{@code
 * var changes = ConversationChanges.of(client, accountId);
 * ChangedConversations changed = changes.since(lastTime);
 * changed.forEach(c -> client.messages().listAfter(accountId, c.getId(), lastMessageOf(c)) ...);
 * save(changed.next());
 * }</pre>
 *
 * <p>A conversation counts as changed by its {@code updated_at}: a message, note or activity line,
 * state, assignee, team, label, priority, attribute. That someone has read it is no change. Each
 * one comes at least once, as it is now, in whatever state; one that changed at the edge comes
 * again the next time. Deleted ones do not come: only a whole walk, compared with what is known,
 * tells.
 */
public final class ConversationChanges {
  private static final Duration OVERLAP = Duration.ofSeconds(30);

  private final InquirlyClient client;
  private final long accountId;
  private final Clock clock;
  private final Duration clockError;

  private ConversationChanges(
      InquirlyClient client, long accountId, Clock clock, Duration clockError) {
    this.client = client;
    this.accountId = accountId;
    this.clock = clock;
    this.clockError = clockError;
  }

  /** Of the conversations of an account that the client's user may see. */
  public static ConversationChanges of(InquirlyClient client, long accountId) {
    return new ConversationChanges(client, accountId, Clock.systemUTC(), Duration.ofMinutes(5));
  }

  /**
   * How far this machine's clock may lag behind the server's, 5 minutes by default. If it lags
   * more, changes are missed. It costs nothing but rows that are sent and not delivered.
   */
  public ConversationChanges clockError(Duration most) {
    return new ConversationChanges(client, accountId, clock, most.abs());
  }

  /** Another clock of this machine, for tests. */
  public ConversationChanges clock(Clock other) {
    return new ConversationChanges(client, accountId, other, clockError);
  }

  /**
   * All that changed at or after an instant of the server's clock, in ONE answer: the list's {@code
   * updated_within} knows no pages. So nothing can move between pages, but the answer has the
   * client's limit of size (64 MB, some ten thousand conversations; a {@code DecodingException}
   * says so): use {@link #walkSince} for gaps that long.
   *
   * @param instant the last {@link ChangedConversations#next}; at first the start of the gap
   */
  public ChangedConversations since(Instant instant) {
    Duration gap = Duration.between(instant, clock.instant()).plus(clockError);
    List<Conversation> changed =
        client
            .conversations()
            .list(
                accountId,
                q ->
                    q.status(ConversationStatusFilter.ALL)
                        .sortBy(ConversationSort.CREATED_AT_ASC)
                        .updatedWithin(Math.max(1, gap.toSeconds() + 1)))
            .stream()
            .filter(conversation -> isSince(instant, conversation))
            .toList();
    return new ChangedConversations(changed, next(instant, changed));
  }

  /**
   * The same by a walk over ALL conversations, of which those that changed are delivered: takes a
   * call per 25 conversations of the account, but no more memory than a page, however long the gap.
   * A conversation that changes after the walk passed it comes in its former state; ask {@link
   * #since} for the time from the beginning of the walk on.
   */
  public Stream<Conversation> walkSince(Instant instant) {
    return client.conversations().listAll(accountId).stream()
        .filter(conversation -> isSince(instant, conversation));
  }

  /** One whose time is missing is rather delivered than lost. */
  private static boolean isSince(Instant instant, Conversation conversation) {
    Instant changed = changedAt(conversation);
    return changed == null || !changed.isBefore(instant);
  }

  /** A transaction may end, and show its changes, some seconds after the time written into them. */
  private static Instant next(Instant since, List<Conversation> changed) {
    return changed.stream()
        .map(ConversationChanges::changedAt)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(latest -> latest.minus(OVERLAP))
        .filter(next -> next.isAfter(since))
        .orElse(since);
  }

  private static @Nullable Instant changedAt(Conversation conversation) {
    try {
      return conversation.getUpdatedAt();
    } catch (MissingPropertyException e) {
      return null;
    }
  }
}
