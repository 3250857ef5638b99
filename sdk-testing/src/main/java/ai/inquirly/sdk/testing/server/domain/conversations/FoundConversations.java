package ai.inquirly.sdk.testing.server.domain.conversations;

import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.User;
import java.util.Comparator;
import java.util.List;

/** The conversations of an account that meet a criterion, by who takes care of them. */
public final class FoundConversations {
  /** Last activity first. */
  public static final Comparator<Conversation> LATEST =
      Comparator.comparing(
          (Conversation c) -> c.get(Conversation.LAST_ACTIVITY_AT), Comparator.reverseOrder());

  private final Installation installation;
  private final Account account;
  private final User caller;
  private final Criterion criterion;
  private final String orderName;
  private final Comparator<Conversation> order;

  /**
   * Finds conversations.
   *
   * @param caller whose conversations {@link #mine()} are
   * @param orderName tells the order from others
   */
  public FoundConversations(
      Installation installation,
      Account account,
      User caller,
      Criterion criterion,
      String orderName,
      Comparator<Conversation> order) {
    this.installation = installation;
    this.account = account;
    this.caller = caller;
    this.criterion = criterion;
    this.orderName = orderName;
    this.order = order;
  }

  /** All of them. */
  public List<Conversation> all() {
    return sorted(Criterion.ANY);
  }

  /** Those of the caller. */
  public List<Conversation> mine() {
    return sorted(
        new Criterion("of user " + caller.id(), c -> c.refersTo(Conversation.ASSIGNEE_ID, caller)));
  }

  /** Those that somebody takes care of. */
  public List<Conversation> assigned() {
    return sorted(new Criterion("assigned", c -> c.get(Conversation.ASSIGNEE_ID) != null));
  }

  /** Those that nobody takes care of. */
  public List<Conversation> unassigned() {
    return sorted(new Criterion("unassigned", c -> c.get(Conversation.ASSIGNEE_ID) == null));
  }

  private List<Conversation> sorted(Criterion more) {
    Criterion both = criterion.and(more);
    return installation
        .table(Conversation.ENTITY)
        .sorted(
            both.name() + ", by " + orderName,
            Conversation.ACCOUNT_ID,
            account.id(),
            both.test(),
            order);
  }
}
