package ai.inquirly.sdk.testing.server.domain.conversations;

import ai.inquirly.sdk.testing.server.state.AgentBot;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.User;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sentences that activity messages consist of. */
final class ActivityTexts {
  private static final Map<String, String> STATUS =
      Map.of(
          "open", "Conversation was reopened by ",
          "resolved", "Conversation was marked resolved by ",
          "pending", "Conversation was marked as pending by ",
          "snoozed", "Conversation was snoozed by ");

  private ActivityTexts() {}

  /** How activities name who did something; null for nobody in particular and for contacts. */
  static String nameOf(Row performedBy) {
    if (performedBy == null || performedBy instanceof Contact) {
      return null;
    }
    if (performedBy instanceof User user) {
      return user.get(User.NAME);
    }
    return performedBy instanceof AgentBot bot ? bot.get(AgentBot.NAME) : "Automation System";
  }

  /** What a new status is said to be, null if nothing is said. */
  static String status(String status, Row performedBy) {
    if (performedBy instanceof Contact contact) {
      return contactStatus(status, contact);
    }
    String name = nameOf(performedBy);
    return name == null ? null : STATUS.get(status) + name;
  }

  static String priority(String former, String current, String name) {
    String who = name == null ? "" : name;
    if (current == null) {
      return who + " removed the priority";
    }
    return former == null
        ? who + " set the priority to " + current
        : who + " changed the priority from " + former + " to " + current;
  }

  static String assigned(String assignee, String name) {
    return "Assigned to " + assignee + " by " + name;
  }

  static String assignedViaTeam(String assignee, String team, String name) {
    return "Assigned to " + assignee + " via " + team + " by " + name;
  }

  static String selfAssigned(String name) {
    return name + " self-assigned this conversation";
  }

  static String unassigned(String name) {
    return "Conversation unassigned by " + name;
  }

  static String teamRemoved(String team, String name) {
    return "Unassigned from " + team + " by " + name;
  }

  static String labels(String verb, List<String> labels, String name) {
    return name + " " + verb + " " + String.join(", ", labels);
  }

  static String muted(boolean muted, String name) {
    return name + (muted ? " has muted the conversation" : " has unmuted the conversation");
  }

  private static String contactStatus(String status, Contact contact) {
    if (status.equals("open")) {
      return "System reopened the conversation due to a new incoming message.";
    }
    return status.equals("resolved")
        ? "Conversation was resolved by " + capitalized(contact.get(Contact.NAME))
        : null;
  }

  private static String capitalized(String name) {
    return name == null || name.isEmpty()
        ? ""
        : name.substring(0, 1).toUpperCase(Locale.ROOT)
            + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
