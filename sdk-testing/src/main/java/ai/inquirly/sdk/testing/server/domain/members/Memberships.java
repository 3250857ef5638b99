package ai.inquirly.sdk.testing.server.domain.members;

import ai.inquirly.sdk.testing.server.events.Event;
import ai.inquirly.sdk.testing.server.events.EventName;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.InboxMember;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Table;
import ai.inquirly.sdk.testing.server.state.Team;
import ai.inquirly.sdk.testing.server.state.TeamMember;

/** Lets users into accounts and out of them. */
public final class Memberships {
  private final Installation installation;

  /** Works on this installation. */
  public Memberships(Installation installation) {
    this.installation = installation;
  }

  /** Adds a new membership. */
  public AccountUser add(AccountUser membership) {
    installation.table(AccountUser.ENTITY).insert(membership);
    installation
        .events()
        .publish(Event.of(EventName.AGENT_ADDED, membership, null, installation.now()));
    return membership;
  }

  /** Removes a membership at once, and what the user had in the account after the answer. */
  public void remove(AccountUser membership) {
    installation.table(AccountUser.ENTITY).delete(membership);
    installation
        .events()
        .publish(Event.of(EventName.AGENT_REMOVED, membership, null, installation.now()));
    installation
        .jobs()
        .afterAnswer(
            () ->
                clean(membership.get(AccountUser.USER_ID), membership.get(AccountUser.ACCOUNT_ID)));
  }

  private void clean(Long userId, Long accountId) {
    Account account = installation.table(Account.ENTITY).find(accountId);
    if (account == null) {
      return;
    }
    Table<TeamMember> teamMembers = installation.table(TeamMember.ENTITY);
    Table<Team> teams = installation.table(Team.ENTITY);
    teamMembers.stream(TeamMember.USER_ID, userId)
        .filter(m -> teams.get(m.get(TeamMember.TEAM_ID)).refersTo(Team.ACCOUNT_ID, account))
        .forEach(teamMembers::delete);
    Table<InboxMember> inboxMembers = installation.table(InboxMember.ENTITY);
    Table<Inbox> inboxes = installation.table(Inbox.ENTITY);
    inboxMembers.stream(InboxMember.USER_ID, userId)
        .filter(m -> inboxes.get(m.get(InboxMember.INBOX_ID)).refersTo(Inbox.ACCOUNT_ID, account))
        .forEach(inboxMembers::delete);
    Table<Conversation> conversations = installation.table(Conversation.ENTITY);
    conversations.stream(Conversation.ASSIGNEE_ID, userId)
        .filter(c -> c.refersTo(Conversation.ACCOUNT_ID, account))
        .forEach(
            conversation -> {
              conversation.set(Conversation.ASSIGNEE_ID, null);
              conversations.settle(conversation);
            });
  }
}
