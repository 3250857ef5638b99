package ai.inquirly.sdk.testing.server.domain.automation;

import ai.inquirly.sdk.testing.server.domain.conversations.Conversations;
import ai.inquirly.sdk.testing.server.domain.labels.LabelNames;
import ai.inquirly.sdk.testing.server.render.RecordView;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.InboxMember;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.Team;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What rules and macros do to a conversation; mails are not sent. */
final class Actions {
  private final Installation installation;
  private final Conversation conversation;
  private final Row performer;

  /**
   * Actions on a conversation.
   *
   * @param performer whom activity messages name: the rule, or the user who runs a macro
   */
  Actions(Installation installation, Conversation conversation, Row performer) {
    this.installation = installation;
    this.conversation = conversation;
    this.performer = performer;
  }

  /**
   * Does one action; one that it does not know, or with parameters of a wrong form, does nothing.
   */
  void perform(String name, JsonNode params) {
    switch (name) {
      case "add_label" -> addLabels(params);
      case "remove_label" -> removeLabels(params);
      case "assign_team" -> assignTeam(params);
      case "remove_assigned_team" -> assignTeam(null);
      case "assign_agent" -> assignAgent(params);
      case "mute_conversation" ->
          new Conversations(installation).mute(conversation, true, performer);
      case "resolve_conversation" -> setStatus("resolved");
      case "snooze_conversation" -> setStatus("snoozed");
      case "change_status" -> setStatus(Conversation.STATUS.cast(first(params)));
      case "change_priority" -> setPriority(first(params));
      default -> {
        // Messages and webhooks are their performer's, mails nobody's.
      }
    }
  }

  /** The first parameter; JSON null if there is none. */
  static JsonNode first(JsonNode params) {
    return RecordView.value(params == null ? null : params.get(0));
  }

  private void addLabels(JsonNode params) {
    List<String> labels = new ArrayList<>(conversation.get(Conversation.LABEL_LIST));
    for (String label : LabelNames.ofListOrText(params)) {
      if (!LabelNames.anyOf(List.of(label), labels)) {
        labels.add(label);
      }
    }
    setLabels(labels);
  }

  private void removeLabels(JsonNode params) {
    List<String> labels = new ArrayList<>(conversation.get(Conversation.LABEL_LIST));
    labels.removeAll(LabelNames.ofListOrText(params));
    setLabels(labels);
  }

  private void setLabels(List<String> labels) {
    conversation.set(Conversation.LABEL_LIST, List.copyOf(labels));
    save();
  }

  private void assignTeam(JsonNode params) {
    JsonNode sent = first(params);
    if (sent.isNull() || List.of("nil", "0").contains(sent.asText())) {
      conversation.set(Conversation.TEAM_ID, null);
      save();
      return;
    }
    Team team =
        sent.isIntegralNumber() ? installation.table(Team.ENTITY).find(sent.longValue()) : null;
    if (team != null && team.refersTo(Team.ACCOUNT_ID, account())) {
      conversation.set(Conversation.TEAM_ID, team.id());
      save();
    }
  }

  /** Only somebody who works in the inbox, or an administrator, by a JSON number. */
  private void assignAgent(JsonNode params) {
    JsonNode sent = first(params);
    if (sent.asText().equals("nil")) {
      conversation.set(Conversation.ASSIGNEE_ID, null);
      save();
      return;
    }
    User user =
        sent.isIntegralNumber() ? installation.table(User.ENTITY).find(sent.longValue()) : null;
    if (user == null) {
      return;
    }
    AccountUser membership = AccountUser.find(installation, account(), user);
    Inbox inbox = conversation.inbox(installation);
    boolean worksThere = InboxMember.find(installation, inbox, user) != null;
    if (membership != null && (worksThere || membership.isAdministrator())) {
      conversation.set(Conversation.ASSIGNEE_ID, user.id());
      save();
    }
  }

  private void setStatus(String status) {
    conversation.set(Conversation.STATUS, status);
    save();
  }

  private void setPriority(JsonNode priority) {
    boolean none = priority.asText().equals("nil");
    conversation.set(Conversation.PRIORITY, none ? null : Conversation.PRIORITY.cast(priority));
    save();
  }

  private void save() {
    new Conversations(installation).save(conversation, performer);
  }

  private Account account() {
    return conversation.account(installation);
  }
}
