package ai.inquirly.sdk.testing.server.domain.reports;

import ai.inquirly.sdk.testing.server.events.Event;
import ai.inquirly.sdk.testing.server.state.AgentBotInbox;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.ReportingEvent;
import ai.inquirly.sdk.testing.server.state.Table;
import java.time.Instant;

/** Keeps what happens in conversations for the reports, with how long it took. */
public final class ReportingEvents {
  /** An agent answered for the first time. */
  public static final String FIRST_RESPONSE = "first_response";

  /** An agent answered again. */
  public static final String REPLY_TIME = "reply_time";

  /** A conversation was resolved. */
  public static final String RESOLVED = "conversation_resolved";

  /** A conversation was resolved without any agent. */
  public static final String BOT_RESOLVED = "conversation_bot_resolved";

  /** A bot gave a conversation to the agents. */
  public static final String BOT_HANDOFF = "conversation_bot_handoff";

  private final Installation installation;

  /** Works on this installation. */
  public ReportingEvents(Installation installation) {
    this.installation = installation;
  }

  /** Keeps what reports count of an event. */
  public void on(Event event) {
    switch (event.name()) {
      case CONVERSATION_RESOLVED -> resolved((Conversation) event.subject());
      case CONVERSATION_BOT_HANDOFF -> handedOff((Conversation) event.subject());
      case FIRST_REPLY_CREATED -> firstReply((Message) event.subject());
      default -> {
        // nothing that takes a while
      }
    }
  }

  /** Keeps that an agent answered a contact who had been waiting. */
  public void replied(Message message, Instant waitingSince) {
    Conversation conversation = message.conversation(installation);
    keep(
        REPLY_TIME,
        conversation,
        conversation.get(Conversation.ASSIGNEE_ID),
        waitingSince,
        message.createdAt());
  }

  private void resolved(Conversation conversation) {
    Long agent = conversation.get(Conversation.ASSIGNEE_ID);
    Instant end = conversation.updatedAt();
    boolean withoutAgent =
        Message.of(installation, conversation).stream()
            .noneMatch(m -> m.isType("outgoing") && "User".equals(m.get(Message.SENDER_TYPE)));
    if (withoutAgent
        && AgentBotInbox.activeBot(installation, conversation.inbox(installation)) != null) {
      keep(BOT_RESOLVED, conversation, agent, conversation.createdAt(), end);
    }
    keep(RESOLVED, conversation, agent, conversation.createdAt(), end);
  }

  private void handedOff(Conversation conversation) {
    if (handoff(conversation) == null) {
      keep(
          BOT_HANDOFF,
          conversation,
          conversation.get(Conversation.ASSIGNEE_ID),
          conversation.createdAt(),
          conversation.updatedAt());
    }
  }

  /** The time runs from the hand-over by a bot, if there was one. */
  private void firstReply(Message message) {
    Conversation conversation = message.conversation(installation);
    ReportingEvent handoff = handoff(conversation);
    Instant start =
        handoff == null ? conversation.createdAt() : handoff.get(ReportingEvent.EVENT_END_TIME);
    keep(FIRST_RESPONSE, conversation, message.get(Message.SENDER_ID), start, message.createdAt());
  }

  private ReportingEvent handoff(Conversation conversation) {
    return table()
        .first(
            ReportingEvent.CONVERSATION_ID,
            conversation.id(),
            event -> BOT_HANDOFF.equals(event.get(ReportingEvent.NAME)));
  }

  private void keep(
      String name, Conversation conversation, Long userId, Instant start, Instant end) {
    Inbox inbox = conversation.inbox(installation);
    ReportingEvent event = new ReportingEvent();
    event.set(ReportingEvent.NAME, name);
    event.set(ReportingEvent.VALUE, (double) (end.getEpochSecond() - start.getEpochSecond()));
    event.set(
        ReportingEvent.VALUE_IN_BUSINESS_HOURS,
        new BusinessHours(installation).seconds(inbox, start, end));
    event.set(ReportingEvent.ACCOUNT_ID, conversation.get(Conversation.ACCOUNT_ID));
    event.set(ReportingEvent.INBOX_ID, inbox.id());
    event.set(ReportingEvent.USER_ID, userId);
    event.set(ReportingEvent.CONVERSATION_ID, conversation.id());
    event.set(ReportingEvent.EVENT_START_TIME, start);
    event.set(ReportingEvent.EVENT_END_TIME, end);
    table().insert(event);
  }

  private Table<ReportingEvent> table() {
    return installation.table(ReportingEvent.ENTITY);
  }
}
