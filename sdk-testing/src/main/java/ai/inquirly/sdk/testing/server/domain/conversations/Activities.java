package ai.inquirly.sdk.testing.server.domain.conversations;

import ai.inquirly.sdk.testing.server.state.Changes;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.Team;
import ai.inquirly.sdk.testing.server.state.User;
import java.util.List;

/**
 * Writes what happened to a conversation into it, after the answer, as the real server's job does.
 */
final class Activities {
  private final Installation installation;

  Activities(Installation installation) {
    this.installation = installation;
  }

  /** Says what a save changed. */
  void write(Conversation conversation, Changes changes, Row performedBy) {
    if (changes.include(Conversation.STATUS)) {
      note(conversation, ActivityTexts.status(conversation.get(Conversation.STATUS), performedBy));
    }
    if (changes.include(Conversation.PRIORITY)) {
      String text =
          ActivityTexts.priority(
              changes.former(Conversation.PRIORITY),
              conversation.get(Conversation.PRIORITY),
              ActivityTexts.nameOf(performedBy));
      note(conversation, text);
    }
    if (changes.include(Conversation.LABEL_LIST)) {
      writeLabels(conversation, changes.former(Conversation.LABEL_LIST), performedBy);
    }
    if (changes.include(Conversation.TEAM_ID)) {
      boolean withAssignee = changes.include(Conversation.ASSIGNEE_ID);
      writeTeam(conversation, changes.former(Conversation.TEAM_ID), withAssignee, performedBy);
    } else if (changes.include(Conversation.ASSIGNEE_ID)) {
      writeAssignee(conversation, performedBy);
    }
  }

  /** Says with whom a conversation began. */
  void writeFirstAssignment(Conversation conversation, Row performedBy) {
    boolean withAssignee = conversation.get(Conversation.ASSIGNEE_ID) != null;
    if (conversation.get(Conversation.TEAM_ID) != null) {
      writeTeam(conversation, null, withAssignee, performedBy);
    } else if (withAssignee) {
      writeAssignee(conversation, performedBy);
    }
  }

  /** Says that the contact was blocked or let in again. */
  void writeMuted(Conversation conversation, boolean muted, Row performedBy) {
    note(conversation, ActivityTexts.muted(muted, ActivityTexts.nameOf(performedBy)));
  }

  private void writeLabels(Conversation conversation, List<String> former, Row performedBy) {
    String name = ActivityTexts.nameOf(performedBy);
    List<String> current = conversation.get(Conversation.LABEL_LIST);
    List<String> added = current.stream().filter(l -> !former.contains(l)).toList();
    List<String> removed = former.stream().filter(l -> !current.contains(l)).toList();
    if (name != null && !added.isEmpty()) {
      note(conversation, ActivityTexts.labels("added", added, name));
    }
    if (name != null && !removed.isEmpty()) {
      note(conversation, ActivityTexts.labels("removed", removed, name));
    }
  }

  private void writeTeam(
      Conversation conversation, Long formerTeam, boolean withAssignee, Row performedBy) {
    String name = ActivityTexts.nameOf(performedBy);
    String team = teamName(conversation.get(Conversation.TEAM_ID));
    String assignee = assigneeName(conversation);
    if (name == null) {
      return;
    }
    if (team.isEmpty()) {
      note(conversation, ActivityTexts.teamRemoved(teamName(formerTeam), name));
    } else if (withAssignee && assignee != null) {
      note(conversation, ActivityTexts.assignedViaTeam(assignee, team, name));
    } else {
      note(conversation, ActivityTexts.assigned(team, name));
    }
  }

  private void writeAssignee(Conversation conversation, Row performedBy) {
    String name = ActivityTexts.nameOf(performedBy);
    Long assignee = conversation.get(Conversation.ASSIGNEE_ID);
    if (name == null) {
      return;
    }
    if (assignee == null) {
      note(conversation, ActivityTexts.unassigned(name));
    } else if (performedBy.id() == assignee) {
      note(conversation, ActivityTexts.selfAssigned(name));
    } else {
      note(conversation, ActivityTexts.assigned(assigneeName(conversation), name));
    }
  }

  private String assigneeName(Conversation conversation) {
    User assignee =
        installation.table(User.ENTITY).find(conversation.get(Conversation.ASSIGNEE_ID));
    return assignee == null ? null : assignee.get(User.NAME);
  }

  private String teamName(Long teamId) {
    Team team = installation.table(Team.ENTITY).find(teamId);
    return team == null ? "" : team.get(Team.NAME);
  }

  private void note(Conversation conversation, String text) {
    if (text == null) {
      return;
    }
    installation
        .jobs()
        .afterAnswer(
            () -> {
              if (installation.table(Conversation.ENTITY).find(conversation.id()) != null) {
                Message activity = new Message();
                activity.set(Message.MESSAGE_TYPE, "activity");
                activity.set(Message.CONTENT, text);
                new Messages(installation).create(conversation, activity, List.of());
              }
            });
  }
}
