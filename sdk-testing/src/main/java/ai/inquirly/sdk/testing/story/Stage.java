package ai.inquirly.sdk.testing.story;

import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.Team;
import java.util.HashMap;
import java.util.Map;

/** The records of a story by the names that the story calls them. */
final class Stage {
  final Installation installation;
  final Account account;

  /** Users and bots. */
  final Map<String, Row> staff = new HashMap<>();

  final Map<String, Team> teams = new HashMap<>();
  final Map<String, Inbox> inboxes = new HashMap<>();
  final Map<String, Contact> contacts = new HashMap<>();
  final Map<String, Conversation> conversations = new HashMap<>();

  Stage(Installation installation, Account account) {
    this.installation = installation;
    this.account = account;
  }

  /** What the story calls by this name; a name that is not there is a mistake in the story. */
  static <T> T named(Map<String, T> records, String name) {
    T record = records.get(name);
    if (record == null) {
      throw new IllegalArgumentException("the story tells nothing of " + name);
    }
    return record;
  }
}
