package ai.inquirly.sdk.testing.server.domain.reports;

import ai.inquirly.sdk.testing.server.domain.labels.LabelNames;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Entity;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Label;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.ReportingEvent;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.Team;
import ai.inquirly.sdk.testing.server.state.User;
import java.util.List;
import java.util.function.Predicate;

/** What a report is about: the whole account, or one agent, inbox, label or team of it. */
public final class ReportScope {
  private final Installation installation;
  private final Account account;
  private final Predicate<Conversation> conversations;
  private final Predicate<Message> messages;
  private final Predicate<ReportingEvent> events;

  private ReportScope(
      Installation installation,
      Account account,
      Predicate<Conversation> conversations,
      Predicate<Message> messages,
      Predicate<ReportingEvent> events) {
    this.installation = installation;
    this.account = account;
    this.conversations = conversations;
    this.messages = messages;
    this.events = events;
  }

  /**
   * The scope that a request names.
   *
   * @param type account, agent, inbox, label or team
   * @param id the id of what it is, null for the account
   * @throws InternalFailure for another type
   * @throws RecordNotFound if the account has none with this id
   */
  public static ReportScope of(Installation installation, Account account, String type, Long id) {
    return switch (type == null ? "" : type) {
      case "account" -> ofAccount(installation, account);
      case "agent" -> ofAgent(installation, account, agent(installation, account, id));
      case "inbox" ->
          ofInbox(
              installation,
              account,
              find(installation, account, Inbox.ENTITY, Inbox.ACCOUNT_ID, id));
      case "label" ->
          ofLabel(
              installation,
              account,
              find(installation, account, Label.ENTITY, Label.ACCOUNT_ID, id));
      case "team" ->
          ofTeam(
              installation, account, find(installation, account, Team.ENTITY, Team.ACCOUNT_ID, id));
      default -> throw new InternalFailure("no type of report: " + type);
    };
  }

  /** The whole account. */
  public static ReportScope ofAccount(Installation installation, Account account) {
    return new ReportScope(
        installation,
        account,
        c -> true,
        m -> true,
        e -> e.refersTo(ReportingEvent.ACCOUNT_ID, account));
  }

  /** What an agent is assigned to, wrote and did; events of all accounts. */
  public static ReportScope ofAgent(Installation installation, Account account, User agent) {
    return new ReportScope(
        installation,
        account,
        c -> c.refersTo(Conversation.ASSIGNEE_ID, agent),
        m -> "User".equals(m.get(Message.SENDER_TYPE)) && m.refersTo(Message.SENDER_ID, agent),
        e -> e.refersTo(ReportingEvent.USER_ID, agent));
  }

  /** What happened in an inbox. */
  public static ReportScope ofInbox(Installation installation, Account account, Inbox inbox) {
    return new ReportScope(
        installation,
        account,
        c -> c.refersTo(Conversation.INBOX_ID, inbox),
        m -> m.refersTo(Message.INBOX_ID, inbox),
        e -> e.refersTo(ReportingEvent.INBOX_ID, inbox));
  }

  /** What happened in the conversations that bear a label. */
  public static ReportScope ofLabel(Installation installation, Account account, Label label) {
    List<String> title = List.of(label.get(Label.TITLE));
    return ofConversations(
        installation, account, c -> LabelNames.anyOf(title, c.get(Conversation.LABEL_LIST)));
  }

  /** What happened in the conversations of a team. */
  public static ReportScope ofTeam(Installation installation, Account account, Team team) {
    return ofConversations(installation, account, c -> c.refersTo(Conversation.TEAM_ID, team));
  }

  private static ReportScope ofConversations(
      Installation installation, Account account, Predicate<Conversation> wanted) {
    Predicate<Conversation> inAccount =
        c -> c != null && c.refersTo(Conversation.ACCOUNT_ID, account) && wanted.test(c);
    return new ReportScope(
        installation,
        account,
        wanted,
        m -> inAccount.test(m.conversation(installation)),
        e -> inAccount.test(conversation(installation, e)));
  }

  /** The conversations of the account. */
  List<Conversation> conversations() {
    return installation
        .table(Conversation.ENTITY)
        .where(Conversation.ACCOUNT_ID, account.id())
        .stream()
        .filter(conversations)
        .toList();
  }

  /** The messages of a type in the account. */
  List<Message> messages(String type) {
    return installation.table(Message.ENTITY).where(Message.ACCOUNT_ID, account.id()).stream()
        .filter(m -> m.isType(type))
        .filter(messages)
        .toList();
  }

  /** The events of a name. */
  List<ReportingEvent> events(String name) {
    return installation.table(ReportingEvent.ENTITY).all().stream()
        .filter(e -> name.equals(e.get(ReportingEvent.NAME)))
        .filter(events)
        .toList();
  }

  /** The events of a name in the account alone. */
  List<ReportingEvent> eventsOfAccount(String name) {
    return events(name).stream()
        .filter(e -> e.refersTo(ReportingEvent.ACCOUNT_ID, account))
        .toList();
  }

  /** The conversation of an event, or null. */
  Conversation conversation(ReportingEvent event) {
    return conversation(installation, event);
  }

  private static Conversation conversation(Installation installation, ReportingEvent event) {
    return installation.table(Conversation.ENTITY).find(event.get(ReportingEvent.CONVERSATION_ID));
  }

  private static User agent(Installation installation, Account account, Long id) {
    User agent = installation.table(User.ENTITY).get(id);
    if (AccountUser.find(installation, account, agent) == null) {
      throw new RecordNotFound();
    }
    return agent;
  }

  private static <R extends Row> R find(
      Installation installation,
      Account account,
      Entity<R> entity,
      Column<Long> accountColumn,
      Long id) {
    R row = installation.table(entity).get(id);
    if (!row.refersTo(accountColumn, account)) {
      throw new RecordNotFound();
    }
    return row;
  }
}
