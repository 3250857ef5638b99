package ai.inquirly.sdk.testing.server.domain.inboxes;

import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.InboxMember;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Table;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;

/** The members of one inbox. */
public final class InboxMembers {
  private final Installation installation;
  private final Inbox inbox;

  /** The members of this inbox. */
  public InboxMembers(Installation installation, Inbox inbox) {
    this.installation = installation;
    this.inbox = inbox;
  }

  /** The ids of the users, in the order in which they came. */
  public List<Long> userIds() {
    return table().where(InboxMember.INBOX_ID, inbox.id()).stream()
        .map(member -> member.get(InboxMember.USER_ID))
        .toList();
  }

  /** Adds users, of whatever account; each must exist and be no member yet. */
  public void add(Collection<JsonNode> userIds) {
    userIds.forEach(this::add);
  }

  /** Removes users; those who are no members are no fault. */
  public void remove(Collection<Long> userIds) {
    table().stream(InboxMember.INBOX_ID, inbox.id())
        .filter(member -> userIds.contains(member.get(InboxMember.USER_ID)))
        .forEach(table()::delete);
  }

  private void add(JsonNode sent) {
    Long userId = Cast.integer(sent);
    ValidationErrors errors = new ValidationErrors();
    if (userId == null) {
      errors.add("user_id", "can't be blank");
    } else if (userIds().contains(userId)) {
      errors.taken("user_id");
    }
    if (installation.table(User.ENTITY).find(userId) == null) {
      errors.add("user", "must exist");
    }
    errors.check();
    InboxMember member = new InboxMember();
    member.set(InboxMember.INBOX_ID, inbox.id());
    member.set(InboxMember.USER_ID, userId);
    table().insert(member);
  }

  private Table<InboxMember> table() {
    return installation.table(InboxMember.ENTITY);
  }
}
