package ai.inquirly.sdk.testing.server.domain.conversations;

import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.AssignmentTurn;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.InboxMember;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.Team;
import ai.inquirly.sdk.testing.server.state.TeamMember;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;

/** Gives conversations to agents who are online, in turn: on opening, and with a team. */
final class AutoAssignment {
  private static final String LIMIT = "max_assignment_limit";

  private final Installation installation;

  AutoAssignment(Installation installation) {
    this.installation = installation;
  }

  /** An opened conversation goes to a member of its inbox, unless it is with one already. */
  void afterOpening(Conversation conversation) {
    Inbox inbox = conversation.inbox(installation);
    if (inbox.is(Inbox.ENABLE_AUTO_ASSIGNMENT) && !isWithMember(conversation, inbox)) {
      Long next = next(conversation, membersWithCapacity(inbox));
      if (next != null) {
        conversation.set(Conversation.ASSIGNEE_ID, next);
      }
    }
  }

  /** A new team drops an assignee who is not in it, and may bring one of its members. */
  void afterNewTeam(Conversation conversation) {
    Team team = installation.table(Team.ENTITY).find(conversation.get(Conversation.TEAM_ID));
    if (team == null) {
      return;
    }
    List<Long> members =
        installation.table(TeamMember.ENTITY).where(TeamMember.TEAM_ID, team.id()).stream()
            .map(member -> member.get(TeamMember.USER_ID))
            .toList();
    if (!members.contains(conversation.get(Conversation.ASSIGNEE_ID))) {
      conversation.set(Conversation.ASSIGNEE_ID, null);
    }
    if (conversation.get(Conversation.ASSIGNEE_ID) == null && team.is(Team.ALLOW_AUTO_ASSIGN)) {
      List<Long> able = membersWithCapacity(conversation.inbox(installation));
      Long next = next(conversation, able.stream().filter(members::contains).toList());
      conversation.set(Conversation.ASSIGNEE_ID, next);
    }
  }

  private boolean isWithMember(Conversation conversation, Inbox inbox) {
    User assignee =
        installation.table(User.ENTITY).find(conversation.get(Conversation.ASSIGNEE_ID));
    return assignee != null && InboxMember.find(installation, inbox, assignee) != null;
  }

  private List<Long> membersWithCapacity(Inbox inbox) {
    return installation.table(InboxMember.ENTITY).where(InboxMember.INBOX_ID, inbox.id()).stream()
        .map(member -> member.get(InboxMember.USER_ID))
        .filter(userId -> hasCapacity(inbox, userId))
        .toList();
  }

  private boolean hasCapacity(Inbox inbox, Long userId) {
    JsonNode config = inbox.get(Inbox.AUTO_ASSIGNMENT_CONFIG);
    JsonNode limit = config == null ? null : config.get(LIMIT);
    if (!inbox.is(Inbox.ENABLE_AUTO_ASSIGNMENT) || limit == null || limit.asText().isBlank()) {
      return true;
    }
    long open =
        installation.table(Conversation.ENTITY).where(Conversation.INBOX_ID, inbox.id()).stream()
            .filter(c -> c.isStatus("open"))
            .filter(c -> userId.equals(c.get(Conversation.ASSIGNEE_ID)))
            .count();
    return open == 0 || open < limit.asLong();
  }

  private Long next(Conversation conversation, List<Long> members) {
    Long inboxId = conversation.get(Conversation.INBOX_ID);
    Long next =
        members.stream()
            .filter(userId -> isOnline(conversation.get(Conversation.ACCOUNT_ID), userId))
            .min(Comparator.comparingLong(userId -> lastTurn(inboxId, userId)))
            .orElse(null);
    if (next != null) {
      AssignmentTurn turn = new AssignmentTurn();
      turn.set(AssignmentTurn.INBOX_ID, inboxId);
      turn.set(AssignmentTurn.USER_ID, next);
      installation.table(AssignmentTurn.ENTITY).insert(turn);
    }
    return next;
  }

  private boolean isOnline(Long accountId, Long userId) {
    AccountUser membership =
        installation
            .table(AccountUser.ENTITY)
            .first(
                AccountUser.USER_ID, userId, m -> accountId.equals(m.get(AccountUser.ACCOUNT_ID)));
    return membership != null && membership.availabilityStatus().equals("online");
  }

  private long lastTurn(Long inboxId, Long userId) {
    return installation
        .table(AssignmentTurn.ENTITY)
        .where(AssignmentTurn.INBOX_ID, inboxId)
        .stream()
        .filter(turn -> userId.equals(turn.get(AssignmentTurn.USER_ID)))
        .mapToLong(Row::id)
        .max()
        .orElse(0);
  }
}
