package ai.inquirly.sdk.testing.server.domain.conversations;

import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.InboxMember;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.User;
import java.util.Set;
import java.util.TreeSet;

/** Which conversations lists show to whom: agents those of their inboxes, administrators all. */
public final class Visibility {
  private Visibility() {}

  /** What a member of the account sees. */
  public static Criterion of(Installation installation, User member, boolean administrator) {
    if (administrator) {
      return Criterion.ANY;
    }
    Set<Long> inboxes = new TreeSet<>();
    for (InboxMember membership :
        installation.table(InboxMember.ENTITY).where(InboxMember.USER_ID, member.id())) {
      inboxes.add(membership.get(InboxMember.INBOX_ID));
    }
    return new Criterion(
        "seen in inboxes " + inboxes, c -> inboxes.contains(c.get(Conversation.INBOX_ID)));
  }
}
